package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;

/** {@link org.layerwright.dsl.layer.GlobalMaxPooling2D}. */
final class GlobalMaxPooling2DEmitter implements LayerEmitter<GlobalMaxPooling2DSpec> {
    @Override
    public String describe(GlobalMaxPooling2DSpec spec) {
        return Pools.describeGlobal(spec.keepDims());
    }

    @Override
    public CodeBlock value(GlobalMaxPooling2DSpec spec, LayerParagraph paragraph) {
        return Pools.global("tf.reduceMax", RuntimeTypes.REDUCE_MAX, spec.keepDims(), paragraph);
    }
}
