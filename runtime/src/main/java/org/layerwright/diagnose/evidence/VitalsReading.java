package org.layerwright.diagnose.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What was measured inside the network at one step of training.
 *
 * @param step how many steps of the run were done before
 * @param layers in the network's order
 * @param weights trainable ones, in the network's order
 */
public record VitalsReading(long step, List<LayerVitals> layers, List<WeightVitals> weights) {

    public VitalsReading {
        layers = List.copyOf(layers);
        weights = List.copyOf(weights);
    }

    /** One layer's. */
    public Optional<LayerVitals> layer(String name) {
        return layers.stream().filter(layer -> layer.layer().equals(name)).findFirst();
    }
}
