package org.layerwright.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a label that is there counts in training, for losses of yes/no labels: PyTorch's {@code
 * pos_weight}. They are facts of the training data, as {@link ClassWeights} are, and are given to
 * {@code fit}:
 *
 * <pre>{@code
 * model.fit(train, FitOptions.epochs(50).positiveWeights(PositiveWeights.balanced(train).atMost(20)))
 * }</pre>
 *
 * @param ofLabels by label; the others count 1
 */
public record PositiveWeights(Map<String, Double> ofLabels) {

    /**
     * @throws IllegalArgumentException if a weight is not above 0, NaN or beyond the range of a
     *     float
     */
    public PositiveWeights {
        ofLabels = Map.copyOf(ofLabels);
        ofLabels.forEach(
                (label, weight) -> {
                    if (!(weight > 0 && weight <= Float.MAX_VALUE)) {
                        throw new IllegalArgumentException(
                                "a positive weight is a number above 0, but that of \"%s\" is %s"
                                        .formatted(label, weight));
                    }
                });
    }

    /**
     * Weights by which each label's yes counts in all what its no does: the examples known not to
     * have the label over those that have it. Examples of which it is unknown are not counted. A
     * label that all have, or none, counts 1: there is nothing to balance. Weights of examples play
     * no part.
     *
     * <p>A label of one example in a thousand gets 999: a single picture then pulls as hard as all
     * others, so {@link #atMost} is usual.
     */
    public static PositiveWeights balanced(Dataset data) {
        int[] positives = new int[data.labels().size()];
        int[] unknown = new int[positives.length];
        for (int example = 0; example < data.size(); example++) {
            data.truth(example).labels().forEach(label -> positives[label]++);
            data.truth(example).unknown().forEach(label -> unknown[label]++);
        }
        Map<String, Double> weights = new HashMap<>();
        for (int label = 0; label < positives.length; label++) {
            int negatives = data.size() - positives[label] - unknown[label];
            boolean both = positives[label] > 0 && negatives > 0;
            weights.put(
                    data.labels().get(label), both ? (double) negatives / positives[label] : 1.0);
        }
        return new PositiveWeights(weights);
    }

    /**
     * The same, none above a limit; 10 to 50 are usual.
     *
     * @param most above 0
     * @throws IllegalArgumentException if it is not
     */
    public PositiveWeights atMost(double most) {
        Map<String, Double> limited = new HashMap<>();
        ofLabels.forEach((label, weight) -> limited.put(label, Math.min(weight, most)));
        return new PositiveWeights(limited);
    }

    /**
     * Those of some labels, where other outputs of a network have losses that weigh none.
     *
     * @param labels whose weights to keep
     */
    public PositiveWeights only(Collection<String> labels) {
        Map<String, Double> kept = new HashMap<>(ofLabels);
        kept.keySet().retainAll(labels);
        return new PositiveWeights(kept);
    }

    /**
     * In an order of labels.
     *
     * @return a weight for each label, 1 for those without one
     */
    public float[] inOrder(List<String> labels) {
        float[] weights = new float[labels.size()];
        for (int label = 0; label < weights.length; label++) {
            weights[label] = ofLabels.getOrDefault(labels.get(label), 1.0).floatValue();
        }
        return weights;
    }
}
