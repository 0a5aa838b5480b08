package org.layerwright.data.batch;

import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.types.TUint8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** An epoch of pictures. */
final class ImageEpoch implements Epoch {
    private final ImageDataset data;
    private final BatchOptions options;
    private final LookAhead ahead;

    ImageEpoch(ImageDataset data, BatchOptions options, LookAhead ahead) {
        this.data = data;
        this.options = options;
        this.ahead = ahead;
    }

    @Override
    public boolean hasNext() {
        return ahead.hasNext();
    }

    @Override
    public Batch next() {
        LookAhead.Coming coming = ahead.next();
        TUint8 images = images(coming);
        return Batch.of(data, coming.examples(), Map.of(options.input(), images), List.of(images));
    }

    private TUint8 images(LookAhead.Coming coming) {
        int[] examples = coming.examples();
        int bytes = options.size().bytes();
        Shape shape =
                Shape.of(
                        examples.length,
                        options.size().height(),
                        options.size().width(),
                        options.size().channels());
        return TUint8.tensorOf(
                shape,
                images -> {
                    ByteDataBuffer memory = images.asRawTensor().data();
                    for (int row = 0; row < examples.length; row++) {
                        byte[] pixels = await(coming.pixels().get(row), examples[row]);
                        memory.offset((long) row * bytes).write(pixels);
                    }
                });
    }

    private byte[] await(Future<byte[]> pixels, int example) {
        try {
            return pixels.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for pictures", e);
        } catch (ExecutionException e) {
            throw failure(data.examples().get(example), e);
        }
    }

    private static RuntimeException failure(Example example, ExecutionException e) {
        String name = example.picture().name();
        if (e.getCause() instanceof BadImageException bad) {
            Fault fault = bad.fault();
            DataException named =
                    new DataException(
                            new DataProblem(
                                    example.origin(), name + " " + fault.what(), fault.fix()));
            named.initCause(bad);
            return named;
        }
        return new IllegalStateException(
                "%s: reading %s failed: %s".formatted(example.origin(), name, e.getCause()),
                e.getCause());
    }

    @Override
    public void close() {
        ahead.close();
    }
}
