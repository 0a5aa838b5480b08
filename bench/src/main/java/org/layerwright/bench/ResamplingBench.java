package org.layerwright.bench;

import org.layerwright.augment.AugmentScope;
import org.layerwright.augment.FillMode;
import org.layerwright.augment.FlipMode;
import org.layerwright.augment.Geometry;
import org.layerwright.augment.Interpolation;
import org.layerwright.random.RandomStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/**
 * How far flip, rotation, zoom and translation are from the truth, read once or after each step.
 * The truth is the scene drawn anew where the steps put it.
 */
public final class ResamplingBench {
    private static final int DRAWS = 24;
    private static final int VALUES = Scene.SIDE * Scene.SIDE * 3;
    private static final List<Scene> SCENES = LongStream.range(0, 6).mapToObj(Scene::new).toList();

    private ResamplingBench() {}

    /** Steps drawn beforehand; only the flips' coins are the graph's. */
    private record Draw(float turn, float height, float width, float down, float right) {
        static Draw of(Random random) {
            return new Draw(
                    within(random, 0.1f),
                    within(random, 0.2f),
                    within(random, 0.2f),
                    within(random, 0.1f),
                    within(random, 0.1f));
        }

        private static float within(Random random, float reach) {
            return reach * (2 * random.nextFloat() - 1);
        }

        List<UnaryOperator<Geometry>> steps() {
            return List.of(
                    g -> g.randomFlip("flip", FlipMode.HORIZONTAL_AND_VERTICAL),
                    g -> g.randomRotation("turn", turn, turn),
                    g -> g.randomZoom("zoom", height, height, width, width),
                    g -> g.randomTranslation("shift", down, down, right, right));
        }

        /** One for each outcome of the flips' coins. */
        List<Places> places() {
            List<Places> places = new ArrayList<>();
            for (int coins = 0; coins < 4; coins++) {
                places.add(
                        new Places(
                                List.of(
                                        Places.flip(coins % 2 == 1, coins > 1),
                                        Places.rotation(turn),
                                        Places.zoom(1.0 + height, 1.0 + width),
                                        Places.translation(down, right))));
            }
            return places;
        }
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Errors joined = new Errors();
        Errors chain = new Errors();
        long inPicture = 0;
        long cutOff = 0;
        Random random = new Random(4);
        for (int i = 0; i < DRAWS; i++) {
            Draw draw = Draw.of(random);
            float[][] once = run(draw, true);
            float[][] oneByOne = run(draw, false);
            for (int scene = 0; scene < SCENES.size(); scene++) {
                Truth truth = truth(draw, SCENES.get(scene), once[scene]);
                joined.add(truth, once[scene]);
                chain.add(truth, oneByOne[scene]);
            }
            Places places = draw.places().get(0);
            for (int at = 0; at < Scene.SIDE * Scene.SIDE; at++) {
                int x = at % Scene.SIDE;
                int y = at / Scene.SIDE;
                if (places.inPicture(x, y)) {
                    inPicture++;
                    cutOff += places.leavesPicture(x, y) ? 1 : 0;
                }
            }
        }
        String where = "inside the border, %,d values".formatted(joined.count());
        ResultFile.of(
                        "resampling",
                        "Flip, rotation, zoom and translation of %d drawn scenes of %dx%dx3, %d draws each, against the scenes drawn where the steps put them."
                                .formatted(SCENES.size(), Scene.SIDE, Scene.SIDE, DRAWS),
                        List.of(
                                new Figure(
                                        "read once: root mean square error",
                                        joined.rms(),
                                        "of 255",
                                        where),
                                new Figure("read after each step", chain.rms(), "of 255", where),
                                new Figure(
                                        "one by one / once", chain.rms() / joined.rms(), "x", ""),
                                new Figure(
                                        "read once: peak signal to noise",
                                        joined.psnr(),
                                        "dB",
                                        where),
                                new Figure("read after each step", chain.psnr(), "dB", where),
                                new Figure(
                                        "pixels of the picture that the chain cuts off and fills",
                                        100.0 * cutOff / inPicture,
                                        "%",
                                        "it had moved them over the border on the way")))
                .publish();
    }

    /** What should be seen, and by which way. */
    private record Truth(float[] pixels, Places places) {}

    /** Of the four outcomes of the flips' coins the one that was drawn. */
    private static Truth truth(Draw draw, Scene scene, float[] seen) {
        return draw.places().stream()
                .map(places -> new Truth(scene.pixels(places.joined()), places))
                .min(Comparator.comparingDouble(truth -> new Errors().add(truth, seen).rms()))
                .orElseThrow();
    }

    /** Sums of squares over the pixels that never come near the border. */
    private static final class Errors {
        private double squares;
        private long count;

        Errors add(Truth truth, float[] seen) {
            for (int at = 0; at < VALUES; at++) {
                if (truth.places.inPictureAllTheWay(at / 3 % Scene.SIDE, at / 3 / Scene.SIDE)) {
                    squares += Math.pow(seen[at] - truth.pixels[at], 2);
                    count++;
                }
            }
            return this;
        }

        long count() {
            return count;
        }

        double rms() {
            return Math.sqrt(squares / count);
        }

        double psnr() {
            return 20 * Math.log10(255 / rms());
        }
    }

    private static float[][] run(Draw draw, boolean joined) {
        float[][] seen = new float[SCENES.size()][VALUES];
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            AugmentScope scope = new AugmentScope(tf, new RandomStream(1, tf.constant(0L)));
            Operand<TFloat32> result = steps(scope, draw, joined);
            try (Session session = new Session(graph);
                    Result fetched = session.runner().fetch(result).run()) {
                float[] all = new float[SCENES.size() * VALUES];
                fetched.get(0).asRawTensor().data().asFloats().read(all);
                for (int scene = 0; scene < seen.length; scene++) {
                    System.arraycopy(all, scene * VALUES, seen[scene], 0, VALUES);
                }
            }
        }
        return seen;
    }

    private static Operand<TFloat32> steps(AugmentScope scope, Draw draw, boolean joined) {
        float[] all = new float[SCENES.size() * VALUES];
        for (int scene = 0; scene < SCENES.size(); scene++) {
            float[] pixels = SCENES.get(scene).pixels(new AffineTransform());
            System.arraycopy(pixels, 0, all, scene * VALUES, VALUES);
        }
        Operand<TFloat32> images =
                scope.tf()
                        .constant(
                                Shape.of(SCENES.size(), Scene.SIDE, Scene.SIDE, 3),
                                DataBuffers.of(all));
        if (joined) {
            Geometry geometry = scope.geometry(images);
            for (UnaryOperator<Geometry> step : draw.steps()) {
                geometry = step.apply(geometry);
            }
            return read(geometry);
        }
        for (UnaryOperator<Geometry> step : draw.steps()) {
            images = read(step.apply(scope.geometry(images)));
        }
        return images;
    }

    private static Operand<TFloat32> read(Geometry geometry) {
        return geometry.resample(FillMode.REFLECT, Interpolation.BILINEAR, 0);
    }
}
