package org.layerwright.processor.check.signal;

/**
 * How large the values of a layer are, seen over images, places and channels.
 *
 * @param mean the root mean square, over channels, of a channel's mean; what does not tell one
 *     image or place from another
 * @param variance the mean variance of a channel over images and places
 * @param sided whether the channels' means have one sign, as behind a ReLU; it is that of {@code
 *     mean}
 */
public record Signal(double mean, double variance, boolean sided) {
    /** Of numbers that were brought to mean 0 and variance 1. */
    static final Signal STANDARD = new Signal(0, 1, false);

    /** Of pixels 0..255, each value as likely as another. */
    static final Signal PIXELS = new Signal(127.5, 255.0 * 255 / 12, true);

    double meanSquare() {
        return mean * mean + variance;
    }

    /** The root mean square. */
    public double rms() {
        return Math.sqrt(meanSquare());
    }

    /** How much values differ from each other. */
    public double deviation() {
        return Math.sqrt(variance);
    }

    /** The same with all values times a factor. */
    Signal times(double factor) {
        return new Signal(mean * factor, variance * factor * factor, sided);
    }

    /** The same with a number added to all values. */
    Signal plus(double offset) {
        return sided || mean == 0
                ? new Signal(mean + offset, variance, true)
                : new Signal(Math.hypot(mean, offset), variance, false);
    }

    /** The same with other values added, which have nothing to do with these. */
    Signal plus(Signal other) {
        boolean together = sided && other.sided;
        double sum = together ? mean + other.mean : Math.hypot(mean, other.mean);
        boolean oneSide = together || (sided && other.mean == 0) || (other.sided && mean == 0);
        return new Signal(sum, variance + other.variance, oneSide);
    }

    /** The same times other values, which have nothing to do with these. */
    Signal times(Signal other) {
        double product = mean * other.mean;
        double square = meanSquare() * other.meanSquare();
        return new Signal(product, square - product * product, sided && other.sided);
    }

    /** Means of {@code count} neighbours: these are neither the same nor independent. */
    Signal averaged(double count) {
        return new Signal(mean, variance / Math.sqrt(count), sided);
    }

    /** With mean square 1, where {@code epsilon} is added to it. */
    Signal normalized(double epsilon) {
        return times(1 / Math.sqrt(meanSquare() + epsilon));
    }
}
