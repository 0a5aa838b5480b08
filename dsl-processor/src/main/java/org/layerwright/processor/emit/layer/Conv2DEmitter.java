package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Size;

import java.util.List;

/** {@link org.layerwright.dsl.layer.Conv2D}. */
final class Conv2DEmitter implements LayerEmitter<Conv2DSpec> {
    @Override
    public String describe(Conv2DSpec spec) {
        boolean steps = !spec.strides().equals(new Size(1, 1));
        return spec.kernelSize()
                + ", "
                + spec.filters()
                + (spec.filters() == 1 ? " filter" : " filters")
                + (steps ? ", strides " + spec.strides() : "");
    }

    @Override
    public CodeBlock value(Conv2DSpec spec, LayerParagraph paragraph) {
        String kernel = paragraph.weight("kernel");
        CodeBlock convolved =
                CodeBlock.of(
                        "tf.nn.conv2d(\n$>$>$L, $L, $T.of(1L, $LL, $LL, 1L), $S)$<$<",
                        paragraph.input(),
                        kernel,
                        List.class,
                        spec.strides().height(),
                        spec.strides().width(),
                        spec.padding());
        if (!spec.useBias()) {
            return convolved;
        }
        String bias = paragraph.weight("bias");
        return CodeBlock.of("tf.nn.biasAdd(\n$>$>$L,\n$L)$<$<", convolved, bias);
    }
}
