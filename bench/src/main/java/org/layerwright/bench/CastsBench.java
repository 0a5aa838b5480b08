package org.layerwright.bench;

import org.layerwright.bench.net.TypedStack;
import org.layerwright.precision.Arithmetic;
import org.layerwright.precision.Precision;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TFloat32;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two ways to compute in bfloat16: TensorFlow's rewriter, and casts of one's own around a network
 * that is built in bfloat16 throughout, as Keras's policy does. The same convolutions, biases,
 * pools and products, on the same numbers.
 */
public final class CastsBench {
    private static final Rounds STEPS = new Rounds(9, 3);

    private CastsBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Arithmetic plain = Arithmetic.float32();
        Arithmetic mixed = Arithmetic.of(Precision.MIXED_BFLOAT16);
        try (TypedStack exact = TypedStack.of(TFloat32.class, plain.session());
                TypedStack rewritten = TypedStack.of(TFloat32.class, mixed.session());
                TypedStack casts = TypedStack.of(TBfloat16.class, plain.session())) {
            List<Sample> times = STEPS.time(exact::step, rewritten::step, casts::step);
            List<Figure> figures = new ArrayList<>();
            figures.add(times.get(0).figure("training step, float32", "ms"));
            figures.add(times.get(1).figure("training step, rewriter", "ms"));
            figures.add(times.get(2).figure("training step, own casts", "ms"));
            figures.add(times.get(2).over(times.get(1)).figure("own casts / rewriter", "x"));
            figures.add(times.get(0).over(times.get(1)).figure("float32 / rewriter", "x"));
            ResultFile.of(
                            "casts",
                            "bfloat16 by TensorFlow's rewriter and by casts of one's own: a training step of"
                                    + " three convolutions and a product, batch 32 of 96x96x3.",
                            figures)
                    .publish();
        }
    }
}
