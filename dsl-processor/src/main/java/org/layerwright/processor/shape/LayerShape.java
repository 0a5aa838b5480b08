package org.layerwright.processor.shape;

import org.layerwright.processor.model.LayerSpec;

/** The shape function of one kind of layer. */
@FunctionalInterface
interface LayerShape<S extends LayerSpec> {
    Inference infer(S spec, Shape input);
}
