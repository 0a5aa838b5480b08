package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.Window;

/** {@link org.layerwright.dsl.layer.SeparableConv2D}. */
final class SeparableConv2DEmitter implements LayerEmitter<SeparableConv2DSpec> {
    private static final Size ONE = new Size(1, 1);
    private static final Window POINT = new Window(ONE, ONE, ONE, Padding.VALID);

    @Override
    public String describe(SeparableConv2DSpec spec) {
        return spec.window().size()
                + ", "
                + Kernels.filters(spec.filters())
                + Kernels.multiplier(spec.depthMultiplier())
                + Kernels.steps(spec.window());
    }

    @Override
    public CodeBlock value(SeparableConv2DSpec spec, LayerParagraph paragraph) {
        String depthwiseKernel = paragraph.weight("depthwise_kernel");
        String depthwise =
                paragraph.value(
                        "Depthwise",
                        Kernels.depthwise(paragraph.input(), depthwiseKernel, spec.window()));
        String pointwiseKernel = paragraph.weight("pointwise_kernel");
        return Kernels.biased(
                Kernels.op("tf.nn.conv2d", depthwise, pointwiseKernel, POINT), paragraph);
    }
}
