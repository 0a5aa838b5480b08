package org.layerwright.samples.zoo;

import org.layerwright.graph.Weight;

/**
 * Weights and pixels that {@code bench/oracle/zoo.py} computes as well, so that no file has them.
 */
public final class Formula {
    private Formula() {}

    /** A number in [0, 1) that looks random: a hash of its index, 32 bits throughout. */
    static float draw(int index, int stream) {
        int x = index * (int) 2654435761L + stream * 374761393;
        x ^= x >>> 15;
        x *= (int) 2246822519L;
        x ^= x >>> 13;
        return (x >>> 8) * 0x1p-24f;
    }

    public static byte[] pixels(int count) {
        byte[] pixels = new byte[count];
        for (int i = 0; i < count; i++) {
            pixels[i] = (byte) (int) (draw(i, 0) * 256);
        }
        return pixels;
    }

    /** Values under which signals keep their size through a deep network. */
    public static float[] values(Weight weight, int stream) {
        long[] shape = weight.shape().toArray();
        float[] values = new float[(int) weight.shape().count()];
        float factor;
        float start;
        switch (weight.name().substring(weight.name().lastIndexOf('/') + 1)) {
            case "count" -> {
                return values;
            }
            case "gamma", "variance", "moving_variance" -> {
                factor = 1;
                start = 0.5f;
            }
            case "beta", "mean", "moving_mean" -> {
                factor = 0.2f;
                start = -0.1f;
            }
            default -> {
                boolean bias = weight.name().endsWith("bias");
                float spread =
                        (float) Math.sqrt(6.0 * shape[shape.length - 1] / weight.shape().count());
                factor = bias ? 0.2f : 2 * spread;
                start = bias ? -0.1f : -spread;
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = start + factor * draw(i, stream);
        }
        return values;
    }
}
