package org.layerwright.samples.covers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * What the mean colour of a cover tells about its genres: one logistic regression a label on mean
 * red, green and blue and their squares. A network that is no better than this has learnt colours.
 */
public final class MeanColourBaseline {
    private static final int CHANNELS = 3;
    private static final int FEATURES = 2 * CHANNELS;
    private static final int STEPS = 500;
    private static final double RATE = 0.5;

    private final double[] mean;
    private final double[] deviation;
    private final double[][] weights;

    private MeanColourBaseline(double[] mean, double[] deviation, double[][] weights) {
        this.mean = mean;
        this.deviation = deviation;
        this.weights = weights;
    }

    /**
     * Mean red, green and blue of a picture, each in [0, 1].
     *
     * @throws IOException if the file is no picture that Java can read
     */
    public static float[] meanColour(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException(file + " is not a picture in a format that Java reads");
        }
        double[] sum = new double[CHANNELS];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                sum[0] += pixel >> 16 & 0xFF;
                sum[1] += pixel >> 8 & 0xFF;
                sum[2] += pixel & 0xFF;
            }
        }
        double scale = 1.0 / (255.0 * image.getWidth() * image.getHeight());
        return new float[] {
            (float) (sum[0] * scale), (float) (sum[1] * scale), (float) (sum[2] * scale)
        };
    }

    /**
     * Fits to the training part by gradient descent on the mean binary cross-entropy, from zero
     * weights: no randomness.
     *
     * @param colours mean colours, a row of three a cover
     * @param labels 1 where a cover has a label, else 0; a row a cover
     */
    public static MeanColourBaseline fit(float[][] colours, float[][] labels) {
        if (colours.length == 0 || colours.length != labels.length) {
            throw new IllegalArgumentException(
                    colours.length
                            + " colours for "
                            + labels.length
                            + " rows of labels; give as many, at least one");
        }
        double[] mean = new double[FEATURES];
        double[] deviation = new double[FEATURES];
        double[][] rows = new double[colours.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features(colours[i]);
        }
        for (int f = 0; f < FEATURES; f++) {
            double squares = 0;
            for (double[] row : rows) {
                mean[f] += row[f] / rows.length;
                squares += row[f] * row[f] / rows.length;
            }
            deviation[f] = Math.sqrt(Math.max(squares - mean[f] * mean[f], 1e-12));
        }
        MeanColourBaseline model =
                new MeanColourBaseline(mean, deviation, new double[labels[0].length][FEATURES + 1]);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = model.standardised(rows[i]);
        }
        for (int step = 0; step < STEPS; step++) {
            model.descend(rows, labels);
        }
        return model;
    }

    /** The probability of each label: a row for each row of colours. */
    public float[][] probabilities(float[][] colours) {
        float[][] result = new float[colours.length][weights.length];
        for (int i = 0; i < colours.length; i++) {
            double[] row = standardised(features(colours[i]));
            for (int label = 0; label < weights.length; label++) {
                result[i][label] = (float) probability(weights[label], row);
            }
        }
        return result;
    }

    private void descend(double[][] rows, float[][] labels) {
        for (int label = 0; label < weights.length; label++) {
            double[] gradient = new double[FEATURES + 1];
            for (int i = 0; i < rows.length; i++) {
                double error = probability(weights[label], rows[i]) - labels[i][label];
                for (int f = 0; f < gradient.length; f++) {
                    gradient[f] += error * rows[i][f] / rows.length;
                }
            }
            for (int f = 0; f < gradient.length; f++) {
                weights[label][f] -= RATE * gradient[f];
            }
        }
    }

    private static double probability(double[] weights, double[] row) {
        double logit = 0;
        for (int f = 0; f < row.length; f++) {
            logit += weights[f] * row[f];
        }
        return 1 / (1 + Math.exp(-logit));
    }

    private static double[] features(float[] colour) {
        double[] row = new double[FEATURES];
        for (int c = 0; c < CHANNELS; c++) {
            row[c] = colour[c];
            row[CHANNELS + c] = colour[c] * colour[c];
        }
        return row;
    }

    /** Zero mean and unit variance over the training part, and a one for the bias. */
    private double[] standardised(double[] features) {
        double[] row = new double[FEATURES + 1];
        for (int f = 0; f < FEATURES; f++) {
            row[f] = (features[f] - mean[f]) / deviation[f];
        }
        row[FEATURES] = 1;
        return row;
    }
}
