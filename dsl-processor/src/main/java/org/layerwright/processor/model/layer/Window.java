package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/**
 * How a kernel or a pool moves over an image.
 *
 * @param size its height and width in cells
 * @param strides from one place to the next
 * @param dilation from one of its cells to the next
 * @param padding what it does at the border
 */
public record Window(Size size, Size strides, Size dilation, Padding padding) {
    private static final Size ONE = new Size(1, 1);

    static Window kernel(AnnotationDecl written) {
        return new Window(
                Size.of(written.integers("kernelSize")),
                Size.of(written.integers("strides")),
                Size.of(written.integers("dilationRate")),
                written.constant("padding", Padding.class));
    }

    /** Strides default to the pool's size. */
    static Window pool(AnnotationDecl written) {
        Size size = Size.of(written.integers("poolSize"));
        List<Integer> strides = written.integers("strides");
        return new Window(
                size,
                strides.isEmpty() ? size : Size.of(strides),
                ONE,
                written.constant("padding", Padding.class));
    }

    /** Whether it goes on by more than one cell. */
    public boolean strided() {
        return !strides.equals(ONE);
    }

    /** Whether there are gaps between its cells. */
    public boolean dilated() {
        return !dilation.equals(ONE);
    }
}
