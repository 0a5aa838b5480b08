package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.FlattenSpec;

import java.util.ArrayList;
import java.util.List;

/** The fully connected layer and what makes rows for it. */
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
        List<WeightFacts> weights = new ArrayList<>();
        weights.add(WeightFacts.kernel("kernel", Shape.of(input.last(), spec.units())));
        List<Integer> sizes = new ArrayList<>(input.dims());
        sizes.set(sizes.size() - 1, spec.units());
        Shape output = new Shape(sizes);
        long flops = Counts.product(2, input.last(), output.count());
        if (spec.useBias()) {
            weights.add(WeightFacts.zeros("bias", Shape.of(spec.units())));
            flops = Counts.sum(flops, output.count());
        }
        return new Inference.Known(new LayerFacts(output, weights, flops));
    }
}
