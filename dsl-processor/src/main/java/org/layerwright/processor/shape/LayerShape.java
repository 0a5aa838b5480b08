package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.LayerSpec;

import java.util.List;

/**
 * The shape function of one kind of layer. The number of inputs is one that its arity allows.
 * Values that a rule forbids give {@link Inference.Unknown}: the rule tells them.
 */
@FunctionalInterface
interface LayerShape<S extends LayerSpec> {
    Inference infer(S spec, List<Shape> inputs);

    /** Of a layer with one input. */
    @FunctionalInterface
    interface OfOne<S extends LayerSpec> {
        Inference infer(S spec, Shape input);
    }
}
