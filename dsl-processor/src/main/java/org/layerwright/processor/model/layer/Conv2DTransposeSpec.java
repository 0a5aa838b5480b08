package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;
import java.util.Optional;

/** {@link org.layerwright.dsl.layer.Conv2DTranspose}. */
public record Conv2DTransposeSpec(
        int filters,
        Size kernelSize,
        Size strides,
        Padding padding,
        Optional<Size> outputPadding,
        ActivationFunction activation,
        boolean useBias)
        implements LayerSpec {

    static Conv2DTransposeSpec of(AnnotationDecl written) {
        List<Integer> outputPadding = written.integers("outputPadding");
        return new Conv2DTransposeSpec(
                written.integer("filters"),
                Size.of(written.integers("kernelSize")),
                Size.of(written.integers("strides")),
                written.constant("padding", Padding.class),
                outputPadding.isEmpty() ? Optional.empty() : Optional.of(Size.of(outputPadding)),
                written.constant("activation", ActivationFunction.class),
                written.bool("useBias"));
    }

    /** Whether the output padding, if given, is one of those that go with strides and kernel. */
    public boolean outputPaddingFits() {
        return outputPadding
                .map(
                        given ->
                                fits(given.height(), kernelSize.height(), strides.height())
                                        && fits(given.width(), kernelSize.width(), strides.width()))
                .orElse(true);
    }

    private boolean fits(int given, int kernel, int stride) {
        return given >= leastOutputPadding(kernel) && given < stride;
    }

    /** With SAME and an even kernel, 0 would leave an axis without the input's last place. */
    public int leastOutputPadding(int kernel) {
        return padding == Padding.SAME && kernel % 2 == 0 ? 1 : 0;
    }
}
