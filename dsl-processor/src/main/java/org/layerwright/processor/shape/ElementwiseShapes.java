package org.layerwright.processor.shape;

import org.layerwright.processor.model.BatchNormalizationSpec;
import org.layerwright.processor.model.DropoutSpec;
import org.layerwright.processor.model.PerImageStandardizationSpec;
import org.layerwright.processor.model.RescalingSpec;

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
            weights.add(new WeightFacts("gamma", channels, true));
        }
        if (spec.center()) {
            weights.add(new WeightFacts("beta", channels, true));
        }
        weights.add(new WeightFacts("moving_mean", channels, false));
        weights.add(new WeightFacts("moving_variance", channels, false));
        // At inference: one multiplication and one addition a value.
        return new Inference.Known(
                new LayerFacts(input, weights, Counts.product(2, input.count())));
    }

    private static Inference same(Shape input, int flopsPerValue) {
        return new Inference.Known(
                LayerFacts.withoutWeights(input, Counts.product(flopsPerValue, input.count())));
    }
}
