package org.layerwright.data.survey;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Mean and standard deviation of red, green and blue, 0 to 255, over the pixels of one picture or
 * of many.
 *
 * @param mean of each channel
 * @param deviation of each channel; of all pixels, not an estimate from a sample
 */
public record ColourMoments(List<Double> mean, List<Double> deviation) {
    private static final int CHANNELS = 3;
    private static final int LEVELS = 256;

    public ColourMoments {
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
    }

    /** Of one picture's pixels, red green blue in turn. */
    static ColourMoments of(byte[] rgb) {
        long[][] histogram = new long[CHANNELS][LEVELS];
        for (int i = 0; i < rgb.length; i += CHANNELS) {
            histogram[0][rgb[i] & 0xFF]++;
            histogram[1][rgb[i + 1] & 0xFF]++;
            histogram[2][rgb[i + 2] & 0xFF]++;
        }
        double pixels = rgb.length / (double) CHANNELS;
        double[] mean = new double[CHANNELS];
        double[] deviation = new double[CHANNELS];
        for (int c = 0; c < CHANNELS; c++) {
            for (int level = 0; level < LEVELS; level++) {
                mean[c] += level * histogram[c][level] / pixels;
            }
            double variance = 0;
            for (int level = 0; level < LEVELS; level++) {
                double from = level - mean[c];
                variance += from * from * histogram[c][level] / pixels;
            }
            deviation[c] = Math.sqrt(variance);
        }
        return of(mean, deviation);
    }

    /**
     * Of many pictures, each counting alike whatever its size, as it does after resizing: the mean
     * of the means; the variance is that within the pictures plus that between them. NaN without a
     * picture.
     */
    static ColourMoments together(List<ColourMoments> pictures) {
        double[] mean = new double[CHANNELS];
        double[] deviation = new double[CHANNELS];
        for (int channel = 0; channel < CHANNELS; channel++) {
            int c = channel;
            double overall = average(pictures, each -> each.mean.get(c));
            double within =
                    average(pictures, each -> each.deviation.get(c) * each.deviation.get(c));
            double between =
                    average(
                            pictures,
                            each -> (each.mean.get(c) - overall) * (each.mean.get(c) - overall));
            mean[c] = overall;
            deviation[c] = Math.sqrt(within + between);
        }
        return of(mean, deviation);
    }

    /** The largest of the three deviations. */
    double spread() {
        return deviation.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static double average(
            List<ColourMoments> pictures, ToDoubleFunction<ColourMoments> of) {
        return pictures.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static ColourMoments of(double[] mean, double[] deviation) {
        return new ColourMoments(
                IntStream.range(0, CHANNELS).mapToObj(c -> mean[c]).toList(),
                IntStream.range(0, CHANNELS).mapToObj(c -> deviation[c]).toList());
    }
}
