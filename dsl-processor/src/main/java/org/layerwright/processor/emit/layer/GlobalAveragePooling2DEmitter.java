package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.GlobalAveragePooling2DSpec;

/** {@link org.layerwright.dsl.layer.GlobalAveragePooling2D}. */
final class GlobalAveragePooling2DEmitter implements LayerEmitter<GlobalAveragePooling2DSpec> {
    @Override
    public String describe(GlobalAveragePooling2DSpec spec) {
        return Pools.describeGlobal(spec.keepDims());
    }

    @Override
    public CodeBlock value(GlobalAveragePooling2DSpec spec, LayerParagraph paragraph) {
        return Pools.global("tf.math.mean", RuntimeTypes.MEAN, spec.keepDims(), paragraph);
    }
}
