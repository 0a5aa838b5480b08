package org.layerwright.bench.net;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.Metric.CATEGORICAL_ACCURACY;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** Photos of garments, small, to their kinds. */
@Network(input = @Input(height = 64, width = 64))
@Labels(
        value = {
            "dress",
            "hat",
            "longsleeve",
            "outwear",
            "pants",
            "shirt",
            "shoes",
            "shorts",
            "skirt",
            "t-shirt"
        },
        kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
@Metrics(CATEGORICAL_ACCURACY)
public interface SmallClothingNet {
    @SmallBody
    Layer body();

    @Dense(units = 10, activation = SOFTMAX)
    Layer out();
}
