package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;
import org.tensorflow.Operand;
import org.tensorflow.exceptions.TFInvalidArgumentException;
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
public final class DecodeCheck implements AutoCloseable {
    private final CpuGraph<Endpoints> graph = CpuGraph.of(DecodeCheck::endpoints);

    private record Endpoints(Placeholder<TString> bytes, Operand<TInt32> shape) {}

    private static Endpoints endpoints(Ops tf) {
        Placeholder<TString> bytes =
                tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        return new Endpoints(bytes, tf.shape(ImagePixels.decode(tf, bytes)));
    }

    /**
     * Why a picture cannot be used, if it cannot.
     *
     * @param origin where it was declared
     */
    public Optional<DataProblem> problemWith(Picture picture, String origin, PixelLimit limit) {
        try {
            decode(ImageBytes.read(picture, limit).content());
            return Optional.empty();
        } catch (BadImageException e) {
            Fault fault = e.fault();
            return Optional.of(
                    new DataProblem(origin, picture.name() + " " + fault.what(), fault.fix()));
        }
    }

    private void decode(byte[] content) throws BadImageException {
        try (TString fed = TString.tensorOfBytes(NdArrays.scalarOfObject(content))) {
            graph.run((runner, ends) -> runner.feed(ends.bytes(), fed).fetch(ends.shape())).close();
        } catch (TFInvalidArgumentException e) {
            throw ImageBytes.undecodable(e);
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
