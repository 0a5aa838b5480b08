package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.exceptions.TFInvalidArgumentException;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.util.function.Function;

/**
 * From a file's content to an image that stands as its camera was held. Safe for use by many
 * threads.
 */
final class DecodeGraph implements AutoCloseable {
    private final CpuGraph<Endpoints> graph;

    /**
     * @param finish what becomes of the decoded image, shape [rows, columns, the file's channels]
     */
    DecodeGraph(Finish finish) {
        graph = CpuGraph.of(tf -> endpoints(tf, finish));
    }

    /** What becomes of a decoded image. */
    @FunctionalInterface
    interface Finish {
        Operand<TUint8> of(Ops tf, Operand<TUint8> image);
    }

    /** Nearly all pictures are upright: for them nothing about turning is run at all. */
    private record Endpoints(
            Placeholder<TString> bytes,
            Operand<TUint8> upright,
            Placeholder<TInt32> permutation,
            Placeholder<TInt32> reversed,
            Operand<TUint8> turned) {}

    private static Endpoints endpoints(Ops tf, Finish finish) {
        Placeholder<TString> bytes =
                tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        Placeholder<TInt32> permutation =
                tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(3)));
        Placeholder<TInt32> reversed =
                tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        Operand<TUint8> decoded = ImagePixels.decode(tf, bytes);
        Operand<TUint8> turned = ImagePixels.turn(tf, decoded, permutation, reversed);
        return new Endpoints(
                bytes, finish.of(tf, decoded), permutation, reversed, finish.of(tf, turned));
    }

    /**
     * Decodes a picture.
     *
     * @param taken what is kept of the image, which is gone afterwards
     * @throws BadImageException if it cannot be decoded
     */
    <T> T run(EncodedImage image, Function<TUint8, T> taken) throws BadImageException {
        Orientation turn = image.header().orientation();
        try (TString bytes = TString.tensorOfBytes(NdArrays.scalarOfObject(image.content()));
                Result result =
                        turn == Orientation.UPRIGHT ? upright(bytes) : turned(bytes, turn)) {
            return taken.apply((TUint8) result.get(0));
        } catch (TFInvalidArgumentException e) {
            throw ImageBytes.undecodable(e);
        }
    }

    private Result upright(TString bytes) {
        return graph.run((runner, ends) -> runner.feed(ends.bytes(), bytes).fetch(ends.upright()));
    }

    private Result turned(TString bytes, Orientation turn) {
        try (TInt32 permutation = TInt32.vectorOf(turn.permutation());
                TInt32 reversed = TInt32.vectorOf(turn.reversed())) {
            return graph.run(
                    (runner, ends) ->
                            runner.feed(ends.bytes(), bytes)
                                    .feed(ends.permutation(), permutation)
                                    .feed(ends.reversed(), reversed)
                                    .fetch(ends.turned()));
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
