package org.layerwright.data.batch;

import org.tensorflow.ConcreteFunction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The pipelines of a source: usually one, used epoch after epoch, since a graph and a session cost
 * time and leave traces in native memory; more while several epochs are open.
 */
final class PipelinePool implements AutoCloseable {
    private final BatchOptions options;
    private final ConcreteFunction loader;
    private final Deque<ImagePipeline> idle = new ArrayDeque<>();
    private boolean closed;

    PipelinePool(BatchOptions options) {
        this.options = options;
        this.loader = ImagePipeline.loader(options);
    }

    /** A pipeline that has started on these files; closing the lease gives it back. */
    Lease take(List<String> files) {
        ImagePipeline pipeline;
        synchronized (idle) {
            pipeline = idle.isEmpty() ? new ImagePipeline(loader, options) : idle.pop();
        }
        try {
            pipeline.start(files);
        } catch (RuntimeException | Error e) {
            pipeline.close();
            throw e;
        }
        return new Lease(this, pipeline);
    }

    private void giveBack(ImagePipeline pipeline) {
        synchronized (idle) {
            if (closed) {
                pipeline.close();
            } else {
                idle.push(pipeline);
            }
        }
    }

    /** A pipeline while an epoch uses it; closing it twice does nothing. */
    static final class Lease implements AutoCloseable {
        private final PipelinePool pool;
        private final ImagePipeline pipeline;
        private final AtomicBoolean given = new AtomicBoolean();

        private Lease(PipelinePool pool, ImagePipeline pipeline) {
            this.pool = pool;
            this.pipeline = pipeline;
        }

        ImagePipeline pipeline() {
            return pipeline;
        }

        @Override
        public void close() {
            if (given.compareAndSet(false, true)) {
                pool.giveBack(pipeline);
            }
        }
    }

    /** Closes idle pipelines now and the others when their epochs end. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            Closing.all(List.copyOf(idle));
            idle.clear();
        }
        loader.close();
    }
}
