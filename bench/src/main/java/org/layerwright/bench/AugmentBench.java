package org.layerwright.bench;

import org.layerwright.augment.AugmentScope;
import org.layerwright.augment.FillMode;
import org.layerwright.augment.FlipMode;
import org.layerwright.augment.Interpolation;
import org.layerwright.augment.Pixels;
import org.layerwright.random.RandomStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.op.image.ImageProjectiveTransformV3;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Augmentation of a batch of 32 of 150x150x3 inside one graph: flip, rotation and zoom joined,
 * against one bare projective transform and against the chain of three; and each of the other
 * steps. Images are a variable, so that no copying is timed.
 */
public final class AugmentBench {
    private static final int BATCH = 32;
    private static final int SIDE = 150;
    private static final double MIDDLE = (SIDE - 1) / 2.0;
    private static final Rounds ROUNDS = new Rounds(21, 5);

    private AugmentBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            Variable<TFloat32> variable =
                    tf.variable(Shape.of(BATCH, SIDE, SIDE, 3), TFloat32.class);
            Operand<TFloat32> noise =
                    tf.math.mul(
                            tf.random.randomUniform(
                                    tf.constant(new int[] {BATCH, SIDE, SIDE, 3}), TFloat32.class),
                            tf.constant(255f));
            Op fill = tf.assign(variable, noise);
            Placeholder<TInt64> step =
                    tf.placeholder(TInt64.class, Placeholder.shape(Shape.scalar()));
            AugmentScope scope = new AugmentScope(tf, new RandomStream(1, step));

            Map<String, Operand<TFloat32>> ends = new LinkedHashMap<>();
            contestants()
                    .forEach(
                            (name, build) -> ends.put(name, end(tf, build.apply(scope, variable))));
            session.runner().addTarget(fill).run().close();
            long[] count = {0};
            List<Sample> times =
                    ROUNDS.time(
                            ends.values().stream()
                                    .<Runnable>map(end -> () -> run(session, end, step, count[0]++))
                                    .toArray(Runnable[]::new));
            List<String> names = List.copyOf(ends.keySet());
            for (int i = 0; i < names.size(); i++) {
                figures.add(times.get(i).figure(names.get(i), "ms"));
            }
            figures.add(times.get(1).over(times.get(0)).figure("joined / bare", "x"));
            figures.add(times.get(2).over(times.get(1)).figure("chain / joined", "x"));
        }
        ResultFile.of(
                        "augment",
                        "Augmentation of a batch of %d of %dx%dx3: milliseconds a batch."
                                .formatted(BATCH, SIDE, SIDE),
                        figures)
                .publish();
    }

    /** One value of the result: a result that nobody fetches is not computed. */
    private static Operand<TFloat32> end(Ops tf, Operand<TFloat32> images) {
        return tf.slice(
                images,
                tf.constant(new int[] {BATCH - 1, 0, 0, 0}),
                tf.constant(new int[] {1, 1, 1, 1}));
    }

    private static void run(
            Session session, Operand<TFloat32> end, Placeholder<TInt64> step, long count) {
        try (TInt64 value = TInt64.scalarOf(count);
                Result result = session.runner().feed(step, value).fetch(end).run()) {
            if (result.get(0).size() != 1) {
                throw new IllegalStateException("one value was asked for");
            }
        }
    }

    private static Map<String, BiFunction<AugmentScope, Operand<TFloat32>, Operand<TFloat32>>>
            contestants() {
        Map<String, BiFunction<AugmentScope, Operand<TFloat32>, Operand<TFloat32>>> all =
                new LinkedHashMap<>();
        all.put("bare projective transform", AugmentBench::bare);
        all.put("flip, rotation and zoom joined", AugmentBench::joined);
        all.put("flip, rotation and zoom one by one", AugmentBench::chain);
        all.put(
                "with shear, translation and perspective, joined",
                (scope, images) ->
                        scope.geometry(images)
                                .randomFlip("f", FlipMode.HORIZONTAL_AND_VERTICAL)
                                .randomRotation("r", -0.1f, 0.1f)
                                .randomZoom("z", -0.2f, 0.2f, -0.2f, 0.2f)
                                .randomShear("s", -0.1f, 0.1f, -0.1f, 0.1f)
                                .randomTranslation("t", -0.1f, 0.1f, -0.1f, 0.1f)
                                .randomPerspective("p", 0.2f)
                                .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0));
        pixels(all, "brightness", p -> p.randomBrightness("b", -0.2f, 0.2f));
        pixels(all, "contrast", p -> p.randomContrast("c", 0.8f, 1.2f));
        pixels(all, "saturation", p -> p.randomSaturation("s", 0.3f, 0.7f));
        pixels(all, "hue", p -> p.randomHue("h", 0, 0.1f));
        pixels(all, "grayscale", Pixels::grayscale);
        pixels(all, "sharpness", p -> p.randomSharpness("s", 0, 1));
        pixels(all, "autoContrast", Pixels::autoContrast);
        pixels(all, "equalization", Pixels::equalization);
        pixels(all, "posterization", p -> p.randomPosterization("p", 3, 6));
        pixels(all, "solarization", p -> p.solarization("s", 0, 0, 0.5f, 1));
        pixels(all, "erasing with noise", p -> p.randomErasing("e", 0.02f, 0.33f));
        pixels(all, "erasing with a value", p -> p.randomErasing("v", 0.02f, 0.33f, 0));
        pixels(all, "gaussian noise", p -> p.randomGaussianNoise("n", 0, 20));
        pixels(all, "gaussian blur, 5x5", p -> p.randomGaussianBlur("g", 5, 5, 0, 1));
        return all;
    }

    private static void pixels(
            Map<String, BiFunction<AugmentScope, Operand<TFloat32>, Operand<TFloat32>>> all,
            String name,
            UnaryOperator<Pixels> step) {
        all.put(name, (scope, images) -> step.apply(scope.pixels(images)).result());
    }

    /** Turns and zooms of the same distribution, drawn beforehand: what is read costs alike. */
    private static Operand<TFloat32> bare(AugmentScope scope, Operand<TFloat32> images) {
        Random random = new Random(3);
        float[][] maps = new float[BATCH][];
        for (int i = 0; i < BATCH; i++) {
            double angle = 2 * Math.PI * (0.2 * random.nextDouble() - 0.1);
            double a0 = (0.8 + 0.4 * random.nextDouble()) * Math.cos(angle) * sign(random);
            double a1 = (0.8 + 0.4 * random.nextDouble()) * -Math.sin(angle);
            double b0 = (0.8 + 0.4 * random.nextDouble()) * Math.sin(angle);
            double b1 = (0.8 + 0.4 * random.nextDouble()) * Math.cos(angle) * sign(random);
            maps[i] =
                    new float[] {
                        (float) a0,
                        (float) a1,
                        (float) (MIDDLE * (1 - a0 - a1)),
                        (float) b0,
                        (float) b1,
                        (float) (MIDDLE * (1 - b0 - b1)),
                        0,
                        0
                    };
        }
        Ops tf = scope.tf();
        return ImageProjectiveTransformV3.create(
                tf.scope(),
                images,
                tf.constant(maps),
                tf.constant(new int[] {SIDE, SIDE}),
                tf.constant(0f),
                "BILINEAR",
                ImageProjectiveTransformV3.fillMode("REFLECT"));
    }

    private static int sign(Random random) {
        return random.nextBoolean() ? 1 : -1;
    }

    private static Operand<TFloat32> joined(AugmentScope scope, Operand<TFloat32> images) {
        return scope.geometry(images)
                .randomFlip("flip", FlipMode.HORIZONTAL_AND_VERTICAL)
                .randomRotation("turn", -0.1f, 0.1f)
                .randomZoom("zoom", -0.2f, 0.2f, -0.2f, 0.2f)
                .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0);
    }

    private static Operand<TFloat32> chain(AugmentScope scope, Operand<TFloat32> images) {
        Operand<TFloat32> flipped =
                scope.geometry(images)
                        .randomFlip("flip", FlipMode.HORIZONTAL_AND_VERTICAL)
                        .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0);
        Operand<TFloat32> turned =
                scope.geometry(flipped)
                        .randomRotation("turn", -0.1f, 0.1f)
                        .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0);
        return scope.geometry(turned)
                .randomZoom("zoom", -0.2f, 0.2f, -0.2f, 0.2f)
                .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0);
    }
}
