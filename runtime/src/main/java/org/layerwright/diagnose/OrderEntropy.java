package org.layerwright.diagnose;

import org.layerwright.metrics.LabelKind;
import org.layerwright.random.Permutation;

import java.util.Arrays;
import java.util.List;

/**
 * How well an order of examples mixes their labels. Batches in that order are compared with batches
 * of the same size drawn at random, since a batch of few examples has few labels in any order.
 */
final class OrderEntropy {
    /** Enough for a mean. */
    private static final int BATCHES = 200;

    private final List<Truths> outputs;
    private final int batchSize;

    OrderEntropy(List<Truths> outputs, int batchSize) {
        this.outputs = outputs;
        this.batchSize = batchSize;
    }

    /** About 1 if the labels are mixed, 0 if each batch has only one. */
    double of(int[] order) {
        int[] places = Permutation.shuffled(order.length, 0);
        int[] mixed = Arrays.stream(places).map(place -> order[place]).toArray();
        double atRandom = mean(mixed);
        return atRandom == 0 ? 1 : mean(order) / atRandom;
    }

    private double mean(int[] order) {
        int batches = (order.length - 1) / batchSize + 1;
        int taken = Math.min(batches, BATCHES);
        double sum = 0;
        for (int i = 0; i < taken; i++) {
            int start = (int) ((long) i * batches / taken) * batchSize;
            int end = Math.min(order.length, start + batchSize);
            int[] batch = Arrays.copyOfRange(order, start, end);
            sum += outputs.stream().mapToDouble(output -> entropy(output, batch)).sum();
        }
        return sum / taken;
    }

    private static double entropy(Truths output, int[] batch) {
        double[] had = new double[output.labels()];
        double[] known = new double[output.labels()];
        for (int example : batch) {
            float[] row = output.row(example);
            for (int label = 0; label < row.length; label++) {
                if (!Float.isNaN(row[label])) {
                    had[label] += row[label];
                    known[label]++;
                }
            }
        }
        boolean several = output.output().labelKind() == LabelKind.MULTI_LABEL;
        double sum = 0;
        for (int label = 0; label < had.length; label++) {
            double share = known[label] == 0 ? 0 : had[label] / known[label];
            sum += part(share) + (several ? part(1 - share) : 0);
        }
        return sum;
    }

    private static double part(double share) {
        return share <= 0 ? 0 : -share * Math.log(share);
    }
}
