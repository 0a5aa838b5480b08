package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.DenseSpec;

/** {@link org.layerwright.dsl.layer.Dense}. */
final class DenseEmitter implements LayerEmitter<DenseSpec> {
    @Override
    public String describe(DenseSpec spec) {
        return spec.units() + (spec.units() == 1 ? " unit" : " units");
    }

    @Override
    public CodeBlock value(DenseSpec spec, LayerParagraph paragraph) {
        String kernel = paragraph.weight("kernel");
        CodeBlock product =
                paragraph.outputShape().rank() == 1
                        ? CodeBlock.of("tf.linalg.matMul($L, $L)", paragraph.input(), kernel)
                        : CodeBlock.of(
                                "$T.lastAxis(tf, $L, $L)",
                                RuntimeTypes.PRODUCTS,
                                paragraph.input(),
                                kernel);
        if (!spec.useBias()) {
            return product;
        }
        String bias = paragraph.weight("bias");
        return CodeBlock.of("tf.nn.biasAdd($L, $L)", product, bias);
    }
}
