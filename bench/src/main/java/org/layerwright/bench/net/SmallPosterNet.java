package org.layerwright.bench.net;

import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** Film posters, small, to genres. */
@Network(input = @Input(height = 64, width = 64))
@Labels({
    "Action_Adventure",
    "Animation",
    "Comedy",
    "Documentary",
    "Drama",
    "Horror_Thriller",
    "Romance"
})
@BinaryCrossentropy
@Adam
@Metrics(MACRO_F1)
public interface SmallPosterNet {
    @SmallBody
    Layer body();

    @Dense(units = 7, activation = SIGMOID)
    Layer out();
}
