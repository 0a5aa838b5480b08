package org.layerwright.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What examples count in training by the one label they have: Keras's {@code class_weight}. They
 * become weights of examples, so that they reach the loss as those do, and only that of the data
 * they are put on:
 *
 * <pre>{@code
 * model.fit(train.withTruths(ClassWeights.balanced(train).on(train)), options)
 * }</pre>
 *
 * <p>For labels of which an example may have several, {@link PositiveWeights} do what these cannot:
 * weigh a label without weighing the others.
 *
 * @param ofLabels by label; the others count 1
 */
public record ClassWeights(Map<String, Double> ofLabels) {

    /**
     * @throws IllegalArgumentException if a weight is negative, NaN or beyond the range of a float
     */
    public ClassWeights {
        ofLabels = Map.copyOf(ofLabels);
        ofLabels.forEach(
                (label, weight) -> {
                    if (!(weight >= 0 && weight <= Float.MAX_VALUE)) {
                        throw new IllegalArgumentException(
                                "a class weight is a number of at least 0, but that of \"%s\" is %s"
                                        .formatted(label, weight));
                    }
                });
    }

    /**
     * Weights by which all labels that occur count alike: {@code examples / (labels * examples with
     * the label)}, scikit-learn's {@code balanced}. Examples without a label are not counted.
     *
     * @throws IllegalArgumentException if an example has several labels
     */
    public static ClassWeights balanced(Dataset data) {
        Map<String, Integer> counts = new HashMap<>();
        int examples = 0;
        for (int example = 0; example < data.size(); example++) {
            if (!only(data, example).isEmpty()) {
                counts.merge(data.labels().get(only(data, example).get(0)), 1, Integer::sum);
                examples++;
            }
        }
        double share = (double) examples / Math.max(counts.size(), 1);
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((label, count) -> weights.put(label, share / count));
        return new ClassWeights(weights);
    }

    /**
     * The truths of examples with their weights multiplied, for {@link Dataset#withTruths}.
     * Examples without a label, or of unknown ones, keep theirs.
     *
     * @throws IllegalArgumentException if there is a weight for a label that the data does not
     *     have, or, of the function, if an example has several labels
     */
    public IntFunction<Truth> on(Dataset data) {
        for (String label : ofLabels.keySet()) {
            if (!data.labels().contains(label)) {
                throw new IllegalArgumentException(
                        "there is a class weight for \"%s\", but the labels are %s"
                                .formatted(label, data.labels()));
            }
        }
        return example -> {
            Truth truth = data.truth(example);
            List<Integer> label = only(data, example);
            return label.isEmpty()
                    ? truth
                    : truth.weight(
                            truth.weight()
                                    * ofLabels.getOrDefault(data.labels().get(label.get(0)), 1.0));
        };
    }

    private static List<Integer> only(Dataset data, int example) {
        List<Integer> labels = data.labelsOf(example);
        if (labels.size() > 1) {
            throw new IllegalArgumentException(
                    "%s: %s has %d labels, but class weights are for one each; weigh labels by PositiveWeights"
                            .formatted(data.origin(example), data.subject(example), labels.size()));
        }
        return labels;
    }
}
