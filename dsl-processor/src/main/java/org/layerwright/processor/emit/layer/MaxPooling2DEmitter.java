package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.MaxPooling2DSpec;

/** {@link org.layerwright.dsl.layer.MaxPooling2D}. */
final class MaxPooling2DEmitter implements LayerEmitter<MaxPooling2DSpec> {
    @Override
    public String describe(MaxPooling2DSpec spec) {
        return Pools.describe(spec.window());
    }

    @Override
    public CodeBlock value(MaxPooling2DSpec spec, LayerParagraph paragraph) {
        return Pools.call("max", spec.window(), paragraph);
    }
}
