package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.MultiHeadAttentionSpec;

import java.util.List;

/** {@link org.layerwright.dsl.layer.MultiHeadAttention}. */
final class MultiHeadAttentionEmitter implements LayerEmitter<MultiHeadAttentionSpec> {
    @Override
    public String describe(MultiHeadAttentionSpec spec) {
        return spec.numHeads()
                + (spec.numHeads() == 1 ? " head" : " heads")
                + " of "
                + spec.keyDim()
                + (spec.valueDim() == spec.keyDim() ? "" : ", values of " + spec.valueDim())
                + (spec.dropout() == 0 ? "" : ", dropout " + Literals.comment(spec.dropout()));
    }

    @Override
    public CodeBlock value(MultiHeadAttentionSpec spec, LayerParagraph paragraph) {
        List<String> inputs = paragraph.inputs();
        String value = inputs.get(Math.min(1, inputs.size() - 1));
        String query = heads("query", inputs.get(0), paragraph);
        String keys = heads("key", inputs.size() == 3 ? inputs.get(2) : value, paragraph);
        String values = heads("value", value, paragraph);
        String mixed =
                paragraph.value(
                        "Mixed",
                        CodeBlock.of(
                                "$T.mix(net, $S, $L, $L, $L, $L)",
                                RuntimeTypes.ATTENTION,
                                paragraph.name(),
                                query,
                                keys,
                                values,
                                Literals.real(spec.dropout())));
        String kernel = paragraph.weight("attention_output_kernel");
        CodeBlock joined =
                CodeBlock.of("$T.join(tf, $L, $L)", RuntimeTypes.ATTENTION, mixed, kernel);
        return spec.useBias()
                ? CodeBlock.of(
                        "tf.math.add($L, $L)", joined, paragraph.weight("attention_output_bias"))
                : joined;
    }

    /** A projection: the local variable that holds it. */
    private static String heads(String name, String from, LayerParagraph paragraph) {
        String kernel = paragraph.weight(name + "_kernel");
        CodeBlock projected =
                CodeBlock.of("$T.project(tf, $L, $L)", RuntimeTypes.ATTENTION, from, kernel);
        String bias = name + "_bias";
        CodeBlock shifted =
                paragraph.has(bias)
                        ? CodeBlock.of("tf.math.add($L, $L)", projected, paragraph.weight(bias))
                        : projected;
        return paragraph.value(Literals.capitalized(name), shifted);
    }
}
