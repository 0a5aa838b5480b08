package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.LayerNormalizationSpec;

import java.util.List;

/** {@link org.layerwright.dsl.layer.LayerNormalization}. */
final class LayerNormalizationEmitter implements LayerEmitter<LayerNormalizationSpec> {
    @Override
    public String describe(LayerNormalizationSpec spec) {
        return (spec.axis().size() == 1 ? "axis " : "axes ")
                + Literals.commas(spec.axis())
                + ", epsilon "
                + Literals.comment(spec.epsilon());
    }

    @Override
    public CodeBlock value(LayerNormalizationSpec spec, LayerParagraph paragraph) {
        List<Integer> axes = spec.axis().stream().map(paragraph::axis).sorted().toList();
        Affine affine =
                Affine.of(
                        paragraph,
                        axes.stream().map(axis -> paragraph.outputShape().dim(axis - 1)).toList());
        return Calls.of(
                RuntimeTypes.NORMALIZATION,
                "layer",
                "net",
                paragraph.input(),
                affine.gamma(),
                affine.beta(),
                Literals.real(spec.epsilon()),
                Literals.commas(axes));
    }
}
