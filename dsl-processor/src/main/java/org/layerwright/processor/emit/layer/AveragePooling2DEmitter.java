package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.AveragePooling2DSpec;

/** {@link org.layerwright.dsl.layer.AveragePooling2D}. */
final class AveragePooling2DEmitter implements LayerEmitter<AveragePooling2DSpec> {
    @Override
    public String describe(AveragePooling2DSpec spec) {
        return Pools.describe(spec.window());
    }

    @Override
    public CodeBlock value(AveragePooling2DSpec spec, LayerParagraph paragraph) {
        return Pools.call("average", spec.window(), paragraph);
    }
}
