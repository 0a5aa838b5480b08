package org.layerwright.train;

import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.CellCost;
import org.layerwright.metrics.LabelKind;

/**
 * How well probabilities fit the labels of a batch.
 *
 * @param crossEntropy in nats, the mean over examples and over a multi-label output's labels,
 *     summed over outputs; what is unknown does not count
 * @param allRight whether every label of every example is decided rightly
 * @param spread how much the probability of any label differs between examples, at most
 */
record Memorized(double crossEntropy, boolean allRight, double spread) {
    /**
     * Of rows of all outputs side by side.
     *
     * @param targets 0 or 1, NaN where unknown
     */
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
            int known = 0;
            for (int start = first; start < targets.length; start += columns) {
                allRight &= right(output, probabilities, targets, start);
                for (int cell = start; cell < start + labels; cell++) {
                    float ofFirst = probabilities[cell % columns];
                    spread = Math.max(spread, Math.abs(probabilities[cell] - ofFirst));
                    if (!Float.isNaN(targets[cell])) {
                        sum += CellCost.of(output.labelKind(), probabilities[cell], targets[cell]);
                        known++;
                    }
                }
            }
            crossEntropy += known == 0 ? 0 : sum / known * (several ? 1 : labels);
            first += labels;
        }
        return new Memorized(crossEntropy, allRight, spread);
    }

    /** Of the labels' own frequencies, for each example the same. */
    static Memorized ofFrequencies(NetworkInfo info, float[] targets) {
        int columns = info.labels().size();
        float[] had = new float[columns];
        float[] known = new float[columns];
        for (int cell = 0; cell < targets.length; cell++) {
            if (!Float.isNaN(targets[cell])) {
                had[cell % columns] += targets[cell];
                known[cell % columns]++;
            }
        }
        float[] frequencies = new float[targets.length];
        for (int cell = 0; cell < targets.length; cell++) {
            int column = cell % columns;
            frequencies[cell] = known[column] == 0 ? 0 : had[column] / known[column];
        }
        return of(info, frequencies, targets);
    }

    private static boolean right(
            OutputInfo output, float[] probabilities, float[] targets, int start) {
        boolean[] decided = new boolean[output.labels().size()];
        output.labelKind().defaultRule().decide(probabilities, start, decided);
        boolean right = true;
        for (int label = 0; label < decided.length; label++) {
            float target = targets[start + label];
            right &= Float.isNaN(target) || decided[label] == (target == 1f);
        }
        return right;
    }
}
