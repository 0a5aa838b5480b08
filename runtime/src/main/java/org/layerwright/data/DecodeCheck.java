package org.layerwright.data;

import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;

import java.util.Optional;

/**
 * Decodes single pictures at their own size and forgets the pixels. Safe for use by many threads.
 */
final class DecodeCheck implements AutoCloseable {
    private final Graph graph = new Graph();
    private final Placeholder<TString> bytes;
    private final Operand<TInt32> shape;
    private final Session session;

    DecodeCheck() {
        Ops tf = Ops.create(graph);
        bytes = tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        shape = tf.shape(ImagePixels.decode(tf, bytes));
        session = new Session(graph, ImagePipeline.CPU_ONLY);
    }

    Optional<DataProblem> problemWith(Example example, long maxPixels) {
        try {
            decode(ImageBytes.read(example.file(), maxPixels));
            return Optional.empty();
        } catch (BadImageException e) {
            Fault fault = e.fault();
            return Optional.of(
                    new DataProblem(
                            example.origin(), example.file() + " " + fault.what(), fault.fix()));
        }
    }

    private void decode(byte[] content) throws BadImageException {
        try (TString fed = TString.tensorOfBytes(NdArrays.scalarOfObject(content))) {
            session.runner().feed(bytes, fed).fetch(shape).run().close();
        } catch (RuntimeException e) {
            throw ImageBytes.undecodable(e);
        }
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
