package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.shape.Shape;

/** {@link org.layerwright.dsl.layer.Conv2DTranspose}. */
final class Conv2DTransposeEmitter implements LayerEmitter<Conv2DTransposeSpec> {
    @Override
    public String describe(Conv2DTransposeSpec spec) {
        Size strides = spec.strides();
        boolean steps = strides.height() > 1 || strides.width() > 1;
        return spec.kernelSize()
                + ", "
                + Kernels.filters(spec.filters())
                + (steps ? ", strides " + strides : "");
    }

    @Override
    public CodeBlock value(Conv2DTransposeSpec spec, LayerParagraph paragraph) {
        String kernel = paragraph.weight("kernel");
        Shape output = paragraph.outputShape();
        CodeBlock convolved =
                CodeBlock.of(
                        "$T.transposed(\n$>$>net, $L, $L, $L, $L, $L, $L, $S)$<$<",
                        RuntimeTypes.CONVOLUTIONS,
                        paragraph.input(),
                        kernel,
                        output.dim(0),
                        output.dim(1),
                        spec.strides().height(),
                        spec.strides().width(),
                        spec.padding());
        return Kernels.biased(convolved, paragraph);
    }
}
