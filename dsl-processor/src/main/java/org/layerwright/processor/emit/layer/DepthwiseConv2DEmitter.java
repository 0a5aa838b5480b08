package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;

/** {@link org.layerwright.dsl.layer.DepthwiseConv2D}. */
final class DepthwiseConv2DEmitter implements LayerEmitter<DepthwiseConv2DSpec> {
    @Override
    public String describe(DepthwiseConv2DSpec spec) {
        return spec.window().size()
                + Kernels.multiplier(spec.depthMultiplier())
                + Kernels.steps(spec.window());
    }

    @Override
    public CodeBlock value(DepthwiseConv2DSpec spec, LayerParagraph paragraph) {
        String kernel = paragraph.weight("kernel");
        return Kernels.biased(
                Kernels.depthwise(paragraph.input(), kernel, spec.window()), paragraph);
    }
}
