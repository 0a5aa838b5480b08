package org.layerwright.bench.doctor.data;

import org.layerwright.bench.doctor.data.Examples.Example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Draws pictures of five shapes on a flat background, at random places, in random sizes and
 * colours, with noise on them. The same seed draws the same pictures.
 */
public final class Shapes {
    /** The labels, in the order of {@link Outline}. */
    public static final List<String> NAMES =
            List.of("disc", "ring", "triangle", "cross", "stripes");

    private static final int SIDE = 32;
    private static final int COLOURS = 256;

    /** How far a shape's colour is from the background's, over the three channels. */
    private static final int CONTRAST = 250;

    /** Half the sides of shapes: of one in a picture from middle to large. */
    private static final int SMALL = 6;

    private static final int MIDDLE = 8;
    private static final int LARGE = 14;

    private static final double USUAL_NOISE = 20;

    /** How often a picture with any number of shapes has each. */
    private static final double PRESENT = 0.24;

    private final Random random;
    private final double noise;

    private Shapes(long seed, double noise) {
        this.random = new Random(seed);
        this.noise = noise;
    }

    /**
     * One large shape near the middle, bright on dark or dark on bright: what a network without
     * convolutions can learn from few pictures, and one without activations cannot.
     */
    public static Examples plain(int count, long seed) {
        Shapes shapes = new Shapes(seed, USUAL_NOISE);
        List<Example> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int label = shapes.random.nextInt(NAMES.size());
            int[] dark = shapes.colour(0, COLOURS / 3);
            int[] bright = shapes.colour(COLOURS / 2, COLOURS);
            boolean reversed = shapes.random.nextBoolean();
            double[][][] canvas = canvas(reversed ? bright : dark);
            double radius = 9 + 3 * shapes.random.nextDouble();
            paint(
                    canvas,
                    Outline.values()[label],
                    reversed ? dark : bright,
                    radius,
                    SIDE / 2.0 + shapes.random.nextInt(-3, 4),
                    SIDE / 2.0 + shapes.random.nextInt(-3, 4));
            drawn.add(new Example(shapes.bytes(canvas), new int[] {label}));
        }
        return new Examples(SIDE, NAMES, drawn);
    }

    /** One shape in each picture, each shape equally often. */
    public static Examples single(int count, long seed) {
        return single(count, seed, USUAL_NOISE);
    }

    /** The same with noise of another standard deviation; pixels are 0 to 255. */
    public static Examples single(int count, long seed, double noise) {
        return single(
                count, seed, noise, IntStream.range(0, NAMES.size()).mapToDouble(i -> 1).toArray());
    }

    /** The same with each shape as often as its weight says. */
    public static Examples single(int count, long seed, double noise, double... weights) {
        Shapes shapes = new Shapes(seed, noise);
        List<Example> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int label = shapes.draw(weights);
            drawn.add(shapes.picture(new int[] {label}));
        }
        return new Examples(SIDE, NAMES, drawn);
    }

    /** Any number of shapes in each picture, each independently. */
    public static Examples multi(int count, long seed) {
        Shapes shapes = new Shapes(seed, USUAL_NOISE);
        List<Example> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(shapes.picture(shapes.some()));
        }
        return new Examples(SIDE, NAMES, drawn);
    }

    /** Labels as those of {@link #multi}, on pictures that show nothing of them. */
    public static Examples withoutSignal(int count, long seed) {
        Shapes shapes = new Shapes(seed, USUAL_NOISE);
        List<Example> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(shapes.picture(new int[0]).labelled(shapes.some()));
        }
        return new Examples(SIDE, NAMES, drawn);
    }

    private int draw(double[] weights) {
        double left =
                random.nextDouble()
                        * IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private int[] some() {
        return IntStream.range(0, NAMES.size())
                .filter(label -> random.nextDouble() < PRESENT)
                .toArray();
    }

    private Example picture(int[] labels) {
        int[] background = colour(0, COLOURS);
        double[][][] canvas = canvas(background);
        int smallest = labels.length > 1 ? SMALL : MIDDLE;
        int largest = labels.length > 1 ? MIDDLE : LARGE;
        for (int label : labels) {
            double radius = smallest + random.nextDouble() * (largest - smallest);
            double y = radius + random.nextDouble() * (SIDE - 2 * radius);
            double x = radius + random.nextDouble() * (SIDE - 2 * radius);
            int[] colour = colour(0, COLOURS);
            while (distance(colour, background) < CONTRAST) {
                colour = colour(0, COLOURS);
            }
            paint(canvas, Outline.values()[label], colour, radius, y, x);
        }
        return new Example(bytes(canvas), labels);
    }

    private static double[][][] canvas(int[] colour) {
        double[][][] canvas = new double[SIDE][SIDE][Examples.CHANNELS];
        for (double[][] row : canvas) {
            for (double[] pixel : row) {
                Arrays.setAll(pixel, c -> colour[c]);
            }
        }
        return canvas;
    }

    private static void paint(
            double[][][] canvas, Outline outline, int[] colour, double radius, double y, double x) {
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double down = (row + 0.5 - y) / radius;
                double right = (column + 0.5 - x) / radius;
                if (Math.max(Math.abs(down), Math.abs(right)) <= 1 && outline.covers(down, right)) {
                    Arrays.setAll(canvas[row][column], c -> colour[c]);
                }
            }
        }
    }

    private static int distance(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(c -> Math.abs(one[c] - other[c])).sum();
    }

    private int[] colour(int darkest, int above) {
        return random.ints(Examples.CHANNELS, darkest, above).toArray();
    }

    private byte[] bytes(double[][][] canvas) {
        byte[] pixels = new byte[SIDE * SIDE * Examples.CHANNELS];
        int next = 0;
        for (double[][] row : canvas) {
            for (double[] pixel : row) {
                for (double value : pixel) {
                    double noisy = Math.rint(value + noise * random.nextGaussian());
                    pixels[next++] = (byte) (int) Math.max(0, Math.min(COLOURS - 1, noisy));
                }
            }
        }
        return pixels;
    }
}
