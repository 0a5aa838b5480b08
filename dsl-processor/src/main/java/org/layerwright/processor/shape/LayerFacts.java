package org.layerwright.processor.shape;

import java.util.List;

/**
 * What is known about a layer once its input is.
 *
 * @param output the shape it gives
 * @param weights its weights in the order they are created
 * @param flops floating-point operations for one image, a multiply-add counted as two, activations
 *     not counted
 */
public record LayerFacts(Shape output, List<WeightFacts> weights, long flops) {
    public LayerFacts {
        weights = List.copyOf(weights);
    }

    public long trainableParameters() {
        return parameters(true);
    }

    public long nonTrainableParameters() {
        return parameters(false);
    }

    private long parameters(boolean trainable) {
        return Counts.sum(
                weights.stream()
                        .filter(weight -> weight.trainable() == trainable)
                        .mapToLong(weight -> weight.shape().count())
                        .toArray());
    }

    static LayerFacts withoutWeights(Shape output, long flops) {
        return new LayerFacts(output, List.of(), flops);
    }
}
