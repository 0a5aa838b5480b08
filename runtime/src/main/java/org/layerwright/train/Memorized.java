package org.layerwright.train;

import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.LabelKind;

/**
 * How well probabilities fit the labels of a batch.
 *
 * @param crossEntropy in nats, the mean over examples and over a multi-label output's labels, summed
 *     over outputs
 * @param allRight whether every label of every example is decided rightly
 * @param spread how much the probability of any label differs between examples, at most
 */
record Memorized(double crossEntropy, boolean allRight, double spread) {
    /** Keras's clip: a probability of 0 for what is true does not cost more than this. */
    private static final double LEAST = 1e-7;

    /** Of rows of all outputs side by side. */
    static Memorized of(NetworkInfo info, float[] probabilities, float[] targets) {
        int columns = info.labels().size();
        double crossEntropy = 0;
        boolean allRight = true;
        double spread = 0;
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            boolean several = output.labelKind() == LabelKind.MULTI_LABEL;
            int labels = output.labels().size();
            double sum = 0;
            for (int start = first; start < targets.length; start += columns) {
                allRight &= right(output, probabilities, targets, start);
                for (int cell = start; cell < start + labels; cell++) {
                    sum += cost(probabilities[cell], targets[cell], several);
                    spread =
                            Math.max(
                                    spread,
                                    Math.abs(
                                            probabilities[cell]
                                                    - probabilities[cell % columns]));
                }
            }
            crossEntropy += sum * columns / targets.length / (several ? labels : 1);
            first += labels;
        }
        return new Memorized(crossEntropy, allRight, spread);
    }

    /** Of the labels' own frequencies, for each example the same. */
    static Memorized ofFrequencies(NetworkInfo info, float[] targets) {
        int columns = info.labels().size();
        int rows = targets.length / columns;
        float[] sums = new float[columns];
        for (int cell = 0; cell < targets.length; cell++) {
            sums[cell % columns] += targets[cell];
        }
        float[] frequencies = new float[targets.length];
        for (int cell = 0; cell < targets.length; cell++) {
            frequencies[cell] = sums[cell % columns] / rows;
        }
        return of(info, frequencies, targets);
    }

    private static double cost(float probability, float target, boolean several) {
        double cost = -target * Math.log(Math.max(probability, LEAST));
        return several ? cost - (1 - target) * Math.log(Math.max(1 - probability, LEAST)) : cost;
    }

    private static boolean right(
            OutputInfo output, float[] probabilities, float[] targets, int start) {
        boolean[] decided = new boolean[output.labels().size()];
        output.labelKind().defaultRule().decide(probabilities, start, decided);
        boolean right = true;
        for (int label = 0; label < decided.length; label++) {
            right &= decided[label] == (targets[start + label] == 1f);
        }
        return right;
    }
}
