package org.layerwright.train.callback;

import org.tensorflow.proto.HistogramProto;

/** Distributions of numbers in the form that TensorBoard reads. */
final class Histograms {
    private static final int BUCKETS = 30;

    private Histograms() {}

    /** Thirty buckets of one width from the least number to the greatest; none must be NaN. */
    static HistogramProto of(float[] numbers) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double squares = 0;
        for (float number : numbers) {
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
            sum += number;
            squares += (double) number * number;
        }
        long[] counts = new long[BUCKETS];
        double width = (greatest - least) / BUCKETS;
        for (float number : numbers) {
            int bucket = width == 0 ? 0 : (int) ((number - least) / width);
            counts[Math.min(bucket, BUCKETS - 1)]++;
        }
        HistogramProto.Builder histogram =
                HistogramProto.newBuilder()
                        .setMin(least)
                        .setMax(greatest)
                        .setNum(numbers.length)
                        .setSum(sum)
                        .setSumSquares(squares);
        // A bucket reaches from the limit before to its own; the first begins at the least number.
        histogram.addBucketLimit(least).addBucket(0);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            histogram.addBucketLimit(least + (bucket + 1) * width).addBucket(counts[bucket]);
        }
        return histogram.build();
    }
}
