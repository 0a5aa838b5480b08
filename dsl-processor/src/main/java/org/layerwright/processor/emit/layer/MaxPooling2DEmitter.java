package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.MaxPooling2DSpec;

/** {@link org.layerwright.dsl.layer.MaxPooling2D}. */
final class MaxPooling2DEmitter implements LayerEmitter<MaxPooling2DSpec> {
    @Override
    public String describe(MaxPooling2DSpec spec) {
        boolean steps = !spec.strides().equals(spec.poolSize());
        return spec.poolSize() + (steps ? ", strides " + spec.strides() : "");
    }

    @Override
    public CodeBlock value(MaxPooling2DSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "net.maxPooling2D($L, $L, $L, $L, $L, $S)",
                paragraph.input(),
                spec.poolSize().height(),
                spec.poolSize().width(),
                spec.strides().height(),
                spec.strides().width(),
                spec.padding());
    }
}
