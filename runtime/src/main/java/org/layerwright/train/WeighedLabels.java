package org.layerwright.train;

import org.layerwright.data.PositiveWeights;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Positive weights as a network's outputs take them. */
final class WeighedLabels {
    private WeighedLabels() {}

    /**
     * By output, those that weigh anything.
     *
     * @param weighing the outputs whose loss can weigh
     * @throws IllegalArgumentException if there is a weight for a label that the network does not
     *     have, or whose output cannot weigh it
     */
    static Map<String, float[]> of(
            NetworkInfo info, Set<String> weighing, PositiveWeights weights) {
        for (String label : weights.ofLabels().keySet()) {
            if (!info.labels().contains(label)) {
                throw new IllegalArgumentException(
                        "there is a positive weight for \"%s\", but the labels are %s"
                                .formatted(label, info.labels()));
            }
        }
        Map<String, float[]> byOutput = new LinkedHashMap<>();
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            List<String> labels = info.labels().subList(first, first + output.labels().size());
            first += labels.size();
            if (weights.ofLabels().keySet().stream().noneMatch(labels::contains)) {
                continue;
            }
            if (!weighing.contains(output.name())) {
                throw new IllegalArgumentException(
                        "the loss of output %s weighs no labels, @BinaryCrossentropy does; keep the weights of other labels than %s, by only(...)"
                                .formatted(output.name(), labels));
            }
            byOutput.put(output.name(), weights.inOrder(labels));
        }
        return byOutput;
    }
}
