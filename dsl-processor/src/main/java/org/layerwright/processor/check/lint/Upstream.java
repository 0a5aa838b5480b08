package org.layerwright.processor.check.lint;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.layer.ELUSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.LeakyReLUSpec;
import org.layerwright.processor.model.layer.PReLUSpec;
import org.layerwright.processor.model.layer.ReLUSpec;

import java.util.Map;
import java.util.Optional;

/** What stands above a layer. */
final class Upstream {
    /** Layers that are an activation and nothing else, by the function they are. */
    private static final Map<Class<?>, String> BENDING =
            Map.of(
                    ReLUSpec.class, "RELU",
                    LeakyReLUSpec.class, "LEAKY_RELU",
                    PReLUSpec.class, "PRELU",
                    ELUSpec.class, "ELU");

    private Upstream() {}

    /** The function that a layer ends with, if it ends with one that is no straight line. */
    static Optional<String> function(LayerSpec spec) {
        return spec.activation() == ActivationFunction.LINEAR
                ? Optional.ofNullable(BENDING.get(spec.getClass()))
                : Optional.of(spec.activation().name());
    }

    /**
     * The layer above that ends with an activation, if nothing between does more than move values.
     */
    static Optional<Integer> bending(SoundNetwork network, int index) {
        int at = index;
        while (network.layer(at).inputs().size() == 1) {
            at = network.layer(at).inputs().get(0);
            LayerSpec spec = network.layer(at).spec();
            if (function(spec).isPresent()) {
                return Optional.of(at);
            }
            if (Kind.of(spec) != Kind.MOVING) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
