package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Window;

/** {@link org.layerwright.dsl.layer.Conv2D}. */
final class Conv2DEmitter implements LayerEmitter<Conv2DSpec> {
    @Override
    public String describe(Conv2DSpec spec) {
        String groups = spec.groups() == 1 ? "" : ", " + spec.groups() + " groups";
        return spec.window().size()
                + ", "
                + Kernels.filters(spec.filters())
                + Kernels.steps(spec.window())
                + groups;
    }

    @Override
    public CodeBlock value(Conv2DSpec spec, LayerParagraph paragraph) {
        String kernel = paragraph.weight("kernel");
        return Kernels.biased(convolved(spec, paragraph.input(), kernel), paragraph);
    }

    private static CodeBlock convolved(Conv2DSpec spec, String input, String kernel) {
        Window window = spec.window();
        if (window.dilated()) {
            return Kernels.lowered("dilated", input, kernel, window.dilation(), window);
        }
        return spec.groups() == 1
                ? Kernels.op("tf.nn.conv2d", input, kernel, window)
                : Kernels.lowered("grouped", input, kernel, window.strides(), window);
    }
}
