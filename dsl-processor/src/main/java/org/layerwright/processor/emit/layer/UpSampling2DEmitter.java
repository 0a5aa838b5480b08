package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.model.layer.UpSampling2DSpec;

/** {@link org.layerwright.dsl.layer.UpSampling2D}. */
final class UpSampling2DEmitter implements LayerEmitter<UpSampling2DSpec> {
    @Override
    public String describe(UpSampling2DSpec spec) {
        return spec.size() + ", " + Literals.words(spec.interpolation());
    }

    @Override
    public CodeBlock value(UpSampling2DSpec spec, LayerParagraph paragraph) {
        return Resizes.call(spec.interpolation(), paragraph.input(), paragraph);
    }
}
