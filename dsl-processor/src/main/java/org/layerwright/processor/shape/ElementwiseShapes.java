package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;
import org.layerwright.processor.model.layer.RescalingSpec;

import java.util.ArrayList;
import java.util.List;

/** Layers that give what they take, value by value. */
final class ElementwiseShapes {
    private ElementwiseShapes() {}

    static Inference rescaling(RescalingSpec spec, Shape input) {
        return same(input, spec.offset() == 0 ? 1 : 2);
    }

    static Inference dropout(DropoutSpec spec, Shape input) {
        return same(input, 0);
    }

    /** Two passes for mean and variance, one to apply them. */
    static Inference perImageStandardization(PerImageStandardizationSpec spec, Shape input) {
        return input.rank() == 3
                ? same(input, 5)
                : new Inference.WrongRank(WindowShapes.IMAGE, "Put it directly after the input.");
    }

    static Inference batchNormalization(BatchNormalizationSpec spec, Shape input) {
        Shape channels = Shape.of(input.last());
        List<WeightFacts> weights = new ArrayList<>();
        if (spec.scale()) {
            weights.add(WeightFacts.ones("gamma", channels));
        }
        if (spec.center()) {
            weights.add(WeightFacts.zeros("beta", channels));
        }
        weights.add(WeightFacts.zeros("moving_mean", channels).asStatistic());
        weights.add(WeightFacts.ones("moving_variance", channels).asStatistic());
        // At inference: one multiplication and one addition a value.
        return new Inference.Known(
                new LayerFacts(input, weights, Counts.product(2, input.count())));
    }

    private static Inference same(Shape input, int flopsPerValue) {
        return new Inference.Known(
                LayerFacts.withoutWeights(input, Counts.product(flopsPerValue, input.count())));
    }
}
