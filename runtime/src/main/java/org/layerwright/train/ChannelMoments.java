package org.layerwright.train;

/**
 * Mean and population variance of each channel over values that come in parts: in double precision,
 * parts joined by the deviations from their means (Chan, Golub and LeVeque 1983).
 */
final class ChannelMoments {
    private final double[] means;
    private final double[] squares;
    private long count;

    ChannelMoments(int channels) {
        means = new double[channels];
        squares = new double[channels];
    }

    /** Adds values, channels running fastest. */
    void add(float[] values) {
        int channels = means.length;
        int added = values.length / channels;
        if (added == 0) {
            return;
        }
        for (int channel = 0; channel < channels; channel++) {
            double sum = 0;
            for (int at = channel; at < values.length; at += channels) {
                sum += values[at];
            }
            double mean = sum / added;
            double square = 0;
            for (int at = channel; at < values.length; at += channels) {
                square += (values[at] - mean) * (values[at] - mean);
            }
            double apart = mean - means[channel];
            double all = (double) count + added;
            means[channel] += apart * added / all;
            squares[channel] += square + apart * apart * count * added / all;
        }
        count += added;
    }

    float[] mean() {
        float[] mean = new float[means.length];
        for (int channel = 0; channel < mean.length; channel++) {
            mean[channel] = (float) means[channel];
        }
        return mean;
    }

    float[] variance() {
        float[] variance = new float[squares.length];
        for (int channel = 0; channel < variance.length; channel++) {
            variance[channel] = (float) (squares[channel] / count);
        }
        return variance;
    }
}
