package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.FlattenSpec;

import java.util.ArrayList;
import java.util.List;

/** Layers that end in a row of values. */
final class DenseShapes {
    private DenseShapes() {}

    static Inference flatten(FlattenSpec spec, Shape input) {
        long values = input.count();
        return values > Integer.MAX_VALUE
                // Its input is as large, and is told.
                ? new Inference.Unknown()
                : new Inference.Known(LayerFacts.withoutWeights(Shape.of((int) values), 0));
    }

    static Inference dense(DenseSpec spec, Shape input) {
        if (spec.units() < 1) {
            return new Inference.Unknown();
        }
        if (input.rank() != 1) {
            return new Inference.WrongRank("a flat row of values", "Put @Flatten above it.");
        }
        List<WeightFacts> weights = new ArrayList<>();
        weights.add(WeightFacts.kernel("kernel", Shape.of(input.last(), spec.units())));
        long flops = Counts.product(2, input.last(), spec.units());
        if (spec.useBias()) {
            weights.add(WeightFacts.zeros("bias", Shape.of(spec.units())));
            flops = Counts.sum(flops, spec.units());
        }
        return new Inference.Known(new LayerFacts(Shape.of(spec.units()), weights, flops));
    }
}
