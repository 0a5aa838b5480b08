package org.layerwright.processor.optimize;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.LayerSpec;

import java.util.Optional;

/**
 * How a layer is built, in this order.
 *
 * @param before a layer without weights that is run on what it takes, if any
 * @param spec what it is; the declared one unless a rewrite has changed it
 * @param ownBias whether its bias, if it has one, is added here and not below another layer
 * @param after a layer without weights that is run on its result, if any
 * @param biasOf the layer whose bias is added next, if any
 * @param activation what is applied at the end
 * @param shown how to get at the value the layer is declared to have, for who watches
 */
public record Lowering(
        Optional<LayerSpec> before,
        LayerSpec spec,
        boolean ownBias,
        Optional<LayerSpec> after,
        Optional<PlannedLayer> biasOf,
        ActivationFunction activation,
        Shown shown) {
    private static final LayerSpec NOTHING = new ActivationSpec(ActivationFunction.LINEAR);

    /** Where a layer's declared value is found. */
    public enum Shown {
        /** It is what is built, or that with the bias and activation that follow later. */
        VALUE,
        /** It is not built; it follows from what the layer takes. */
        FROM_INPUT
    }

    /** As declared. */
    static Lowering of(LayerSpec spec) {
        return new Lowering(
                Optional.empty(),
                spec,
                true,
                Optional.empty(),
                Optional.empty(),
                spec.activation(),
                Shown.VALUE);
    }

    /** Nothing: the layer's value is what it takes. */
    static Lowering nothing(Shown shown) {
        return new Lowering(
                Optional.empty(),
                NOTHING,
                true,
                Optional.empty(),
                Optional.empty(),
                ActivationFunction.LINEAR,
                shown);
    }

    Lowering spec(LayerSpec changed) {
        return new Lowering(before, changed, ownBias, after, biasOf, activation, shown);
    }

    Lowering activation(ActivationFunction changed) {
        return new Lowering(before, spec, ownBias, after, biasOf, changed, shown);
    }

    Lowering withoutBias() {
        return new Lowering(before, spec, false, after, biasOf, activation, shown);
    }

    Lowering biasOf(PlannedLayer layer) {
        return new Lowering(before, spec, ownBias, after, Optional.of(layer), activation, shown);
    }

    /** The layer's declared value is lost: it is made from a changed input. */
    Lowering before(LayerSpec first) {
        return new Lowering(
                Optional.of(first), spec, ownBias, after, biasOf, activation, Shown.FROM_INPUT);
    }

    Lowering after(LayerSpec then) {
        return new Lowering(before, spec, ownBias, Optional.of(then), biasOf, activation, shown);
    }
}
