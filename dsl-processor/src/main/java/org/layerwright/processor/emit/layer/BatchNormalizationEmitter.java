package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.shape.WeightFacts;

import java.util.List;

/** {@link org.layerwright.dsl.layer.BatchNormalization}. */
final class BatchNormalizationEmitter implements LayerEmitter<BatchNormalizationSpec> {
    @Override
    public String describe(BatchNormalizationSpec spec) {
        return "momentum " + Literals.comment(spec.momentum());
    }

    @Override
    public CodeBlock value(BatchNormalizationSpec spec, LayerParagraph paragraph) {
        Affine affine = Affine.of(paragraph, List.of(paragraph.outputShape().last()));
        String mean = paragraph.weight("moving_mean");
        String variance = paragraph.weight("moving_variance");
        if (paragraph.role("moving_mean") == WeightFacts.Role.FROZEN) {
            return Calls.of(
                    RuntimeTypes.BATCH_NORMALIZATION,
                    "frozen",
                    "net",
                    paragraph.input(),
                    affine.gamma(),
                    affine.beta(),
                    mean,
                    variance,
                    Literals.real(spec.epsilon()));
        }
        return Calls.of(
                RuntimeTypes.BATCH_NORMALIZATION,
                "apply",
                "net",
                paragraph.input(),
                affine.gamma(),
                affine.beta(),
                mean,
                variance,
                Literals.real(spec.momentum()),
                Literals.real(spec.epsilon()));
    }
}
