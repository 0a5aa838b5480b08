package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.GroupNormalizationSpec;

import java.util.List;

/** {@link org.layerwright.dsl.layer.GroupNormalization}. */
final class GroupNormalizationEmitter implements LayerEmitter<GroupNormalizationSpec> {
    @Override
    public String describe(GroupNormalizationSpec spec) {
        return (spec.groups() == -1 ? "a group for each channel" : spec.groups() + " groups")
                + ", epsilon "
                + Literals.comment(spec.epsilon());
    }

    @Override
    public CodeBlock value(GroupNormalizationSpec spec, LayerParagraph paragraph) {
        int axis = paragraph.axis(spec.axis());
        int channels = paragraph.outputShape().dim(axis - 1);
        Affine affine = Affine.of(paragraph, List.of(channels));
        return Calls.of(
                RuntimeTypes.NORMALIZATION,
                "group",
                "net",
                paragraph.input(),
                affine.gamma(),
                affine.beta(),
                Literals.real(spec.epsilon()),
                spec.groupsOf(channels),
                axis);
    }
}
