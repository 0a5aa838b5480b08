package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.NormalizationSpec;

import java.util.Collections;
import java.util.List;

/** {@link org.layerwright.dsl.layer.Normalization}. */
final class NormalizationEmitter implements LayerEmitter<NormalizationSpec> {
    /** Keras's epsilon: no deviation counts as smaller. */
    private static final double LEAST = 1e-7;

    @Override
    public String describe(NormalizationSpec spec) {
        if (spec.adapted()) {
            return "by the mean and variance of data";
        }
        return spec.invert() ? "back to a given scale" : "to a given mean and variance";
    }

    @Override
    public CodeBlock value(NormalizationSpec spec, LayerParagraph paragraph) {
        return spec.adapted() ? adapted(paragraph) : given(spec, paragraph);
    }

    private static CodeBlock adapted(LayerParagraph paragraph) {
        String mean = paragraph.weight("mean");
        String variance = paragraph.weight("variance");
        paragraph.unread("count");
        return CodeBlock.of(
                "$T.apply(net, $S, $L, $L, $L)",
                RuntimeTypes.ADAPTED_NORMALIZATION,
                paragraph.owner(),
                paragraph.input(),
                mean,
                variance);
    }

    private static CodeBlock given(NormalizationSpec spec, LayerParagraph paragraph) {
        int channels = paragraph.outputShape().last();
        CodeBlock mean = constant(spec.mean(), channels);
        CodeBlock deviation =
                constant(
                        spec.variance().stream()
                                .map(variance -> Math.max(Math.sqrt(variance), LEAST))
                                .toList(),
                        channels);
        return spec.invert()
                ? CodeBlock.of(
                        "tf.math.add(\n$>$>tf.math.mul($L, $L),\n$L)$<$<",
                        paragraph.input(),
                        deviation,
                        mean)
                : CodeBlock.of(
                        "tf.math.div(\n$>$>tf.math.sub($L, $L),\n$L)$<$<",
                        paragraph.input(),
                        mean,
                        deviation);
    }

    /** A number for all channels, or one for each. */
    private static CodeBlock constant(List<Double> values, int channels) {
        boolean same = Collections.frequency(values, values.get(0)) == values.size();
        List<String> numbers = values.stream().map(Literals::real).toList();
        return same || channels == 1
                ? CodeBlock.of("tf.constant($L)", numbers.get(0))
                : CodeBlock.of("tf.constant(new float[] {$L})", String.join(", ", numbers));
    }
}
