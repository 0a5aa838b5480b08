package org.layerwright.processor.shape;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.GlobalAveragePooling2DSpec;
import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.Window;

import java.util.function.Function;

/** Layers that slide a window over an image. */
final class WindowShapes {
    static final String IMAGE = "an image (height x width x channels)";

    private WindowShapes() {}

    static Inference maxPooling2D(MaxPooling2DSpec spec, Shape input) {
        return pooling(spec.window(), input);
    }

    static Inference averagePooling2D(AveragePooling2DSpec spec, Shape input) {
        return pooling(spec.window(), input);
    }

    static Inference globalAveragePooling2D(GlobalAveragePooling2DSpec spec, Shape input) {
        return globalPooling(spec.keepDims(), input);
    }

    static Inference globalMaxPooling2D(GlobalMaxPooling2DSpec spec, Shape input) {
        return globalPooling(spec.keepDims(), input);
    }

    private static Inference pooling(Window window, Shape input) {
        return places(
                window,
                "poolSize",
                "pool",
                input,
                places -> {
                    Shape output = Shape.of(places.height(), places.width(), input.last());
                    Size pool = window.size();
                    return new Inference.Known(
                            LayerFacts.withoutWeights(
                                    output,
                                    Counts.product(pool.height(), pool.width(), output.count())));
                });
    }

    /** A multiplication or comparison for each value. */
    private static Inference globalPooling(boolean keepDims, Shape input) {
        return Images.image(
                input,
                image -> {
                    int channels = image.last();
                    return new Inference.Known(
                            LayerFacts.withoutWeights(
                                    keepDims ? Shape.of(1, 1, channels) : Shape.of(channels),
                                    image.count()));
                });
    }

    /**
     * What {@code infer} makes of the number of places that a window finds, if there are any.
     *
     * @param member the annotation member with the window's size
     * @param noun what the window is called
     */
    static Inference places(
            Window window,
            String member,
            String noun,
            Shape input,
            Function<Size, Inference> infer) {
        if (!positive(window.size())
                || !positive(window.strides())
                || !positive(window.dilation())
                || (window.strided() && window.dilated())) {
            return new Inference.Unknown();
        }
        return Images.image(
                input,
                image -> {
                    long height = extent(window.size().height(), window.dilation().height());
                    long width = extent(window.size().width(), window.dilation().width());
                    boolean same = window.padding() == Padding.SAME;
                    if (!same && (height > image.dim(0) || width > image.dim(1))) {
                        String gaps =
                                window.dilated()
                                        ? " (%dx%d with its gaps)".formatted(height, width)
                                        : "";
                        return new Inference.DoesNotFit(
                                member,
                                noun + " " + window.size() + gaps,
                                "Use padding = SAME, or drop a pooling layer above.");
                    }
                    return infer.apply(
                            new Size(
                                    count(image.dim(0), height, window.strides().height(), same),
                                    count(image.dim(1), width, window.strides().width(), same)));
                });
    }

    static boolean positive(Size size) {
        return size.height() > 0 && size.width() > 0;
    }

    /** How many cells of the image a kernel spans with its gaps. */
    private static long extent(int cells, int dilation) {
        return (cells - 1L) * dilation + 1;
    }

    /** Keras's output sizes; the window is known to fit. */
    private static int count(int size, long window, int stride, boolean same) {
        return same ? (size - 1) / stride + 1 : (int) ((size - window) / stride) + 1;
    }
}
