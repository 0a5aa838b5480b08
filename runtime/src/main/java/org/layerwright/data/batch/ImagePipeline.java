package org.layerwright.data.batch;

import org.layerwright.data.image.CpuGraph;
import org.layerwright.data.image.ImagePixels;
import org.tensorflow.ConcreteFunction;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

import java.util.List;

/**
 * A tf.data pipeline over a list of files: read, decode and resize in parallel, in order, then
 * batch and prefetch, all in TensorFlow's threads. It can be started again with the files in
 * another order. It has a graph and session of its own, on the CPU only, so that several can run at
 * once and none touches the network's.
 */
final class ImagePipeline implements AutoCloseable {
    private static final int PREFETCHED_BATCHES = 2;

    private final CpuGraph<Endpoints> graph;

    ImagePipeline(ConcreteFunction loader, BatchOptions options) {
        graph = CpuGraph.of(tf -> endpoints(tf, loader, options));
    }

    private record Endpoints(Placeholder<TString> names, Op start, Operand<?> nextBatch) {}

    private static Endpoints endpoints(Ops tf, ConcreteFunction loader, BatchOptions options) {
        Placeholder<TString> names = tf.placeholder(TString.class, Placeholder.shape(Shape.of(-1)));
        List<Class<? extends TType>> types = List.of(TUint8.class);
        List<Shape> example =
                List.of(
                        Shape.of(
                                options.size().height(),
                                options.size().width(),
                                options.size().channels()));
        List<Shape> batch =
                List.of(
                        Shape.of(
                                -1,
                                options.size().height(),
                                options.size().width(),
                                options.size().channels()));
        Operand<? extends TType> dataset =
                tf.data.tensorSliceDataset(List.of(names), List.of(Shape.scalar()));
        dataset =
                tf.data.parallelMapDataset(
                        dataset,
                        List.of(),
                        tf.constant((long) Runtime.getRuntime().availableProcessors()),
                        loader,
                        types,
                        example);
        dataset =
                tf.data.batchDataset(
                        dataset,
                        tf.constant((long) options.batchSize()),
                        tf.constant(false),
                        types,
                        batch);
        dataset =
                tf.data.prefetchDataset(
                        dataset, tf.constant((long) PREFETCHED_BATCHES), types, batch);
        Operand<? extends TType> iterator = tf.data.iterator("", "", types, batch);
        return new Endpoints(
                names,
                tf.data.makeIterator(dataset, iterator),
                tf.data.iteratorGetNext(iterator, types, batch).components().get(0));
    }

    /** Starts loading these files, whatever was loading before. */
    void start(List<String> files) {
        String[] fed = files.toArray(String[]::new);
        try (TString tensor = TString.tensorOf(NdArrays.vectorOfObjects(fed))) {
            Endpoints endpoints = graph.endpoints();
            graph.runner()
                    .feed(endpoints.names(), tensor)
                    .addTarget(endpoints.start())
                    .run()
                    .close();
        }
    }

    /** The function from a file name to its pixels. */
    static ConcreteFunction loader(BatchOptions options) {
        return ConcreteFunction.create(
                tf -> {
                    Placeholder<TString> file =
                            tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
                    Operand<TUint8> pixels =
                            ImagePixels.decodeAndResize(tf, tf.io.readFile(file), options.size());
                    return Signature.builder("load")
                            .input("file", file)
                            .output("pixels", pixels)
                            .build();
                });
    }

    /** The next batch, one tensor; the caller closes it. */
    Result next() {
        return graph.runner().fetch(graph.endpoints().nextBatch()).run();
    }

    @Override
    public void close() {
        graph.close();
    }
}
