package org.layerwright.processor.shape;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.Size;

import java.util.ArrayList;
import java.util.List;

/** Layers that slide a window over an image. */
final class WindowShapes {
    static final String IMAGE = "an image (height x width x channels)";

    private WindowShapes() {}

    static Inference conv2D(Conv2DSpec spec, Shape input) {
        if (spec.filters() < 1 || !positive(spec.kernelSize()) || !positive(spec.strides())) {
            return new Inference.Unknown();
        }
        if (input.rank() != 3) {
            return new Inference.WrongRank(IMAGE, "Move it above the layer that flattens.");
        }
        Size kernel = spec.kernelSize();
        if (!fits(kernel, spec.padding(), input)) {
            return new Inference.DoesNotFit(
                    "kernelSize",
                    "kernel " + kernel,
                    "Use padding = SAME, or drop a pooling layer above.");
        }
        Shape output = slide(kernel, spec.strides(), spec.padding(), input, spec.filters());
        List<WeightFacts> weights = new ArrayList<>();
        weights.add(
                WeightFacts.kernel(
                        "kernel",
                        Shape.of(kernel.height(), kernel.width(), input.last(), spec.filters())));
        long flops =
                Counts.product(2, kernel.height(), kernel.width(), input.last(), output.count());
        if (spec.useBias()) {
            weights.add(WeightFacts.zeros("bias", Shape.of(spec.filters())));
            flops = Counts.sum(flops, output.count());
        }
        return new Inference.Known(new LayerFacts(output, weights, flops));
    }

    static Inference maxPooling2D(MaxPooling2DSpec spec, Shape input) {
        if (!positive(spec.poolSize()) || !positive(spec.strides())) {
            return new Inference.Unknown();
        }
        if (input.rank() != 3) {
            return new Inference.WrongRank(IMAGE, "Move it above the layer that flattens.");
        }
        Size pool = spec.poolSize();
        if (!fits(pool, spec.padding(), input)) {
            return new Inference.DoesNotFit(
                    "poolSize",
                    "pool " + pool,
                    "Use padding = SAME, or drop a pooling layer above.");
        }
        Shape output = slide(pool, spec.strides(), spec.padding(), input, input.last());
        return new Inference.Known(
                LayerFacts.withoutWeights(
                        output, Counts.product(pool.height(), pool.width(), output.count())));
    }

    private static boolean positive(Size size) {
        return size.height() > 0 && size.width() > 0;
    }

    private static boolean fits(Size window, Padding padding, Shape input) {
        return padding == Padding.SAME
                || (window.height() <= input.dim(0) && window.width() <= input.dim(1));
    }

    private static Shape slide(
            Size window, Size strides, Padding padding, Shape input, int channels) {
        return Shape.of(
                outputs(input.dim(0), window.height(), strides.height(), padding),
                outputs(input.dim(1), window.width(), strides.width(), padding),
                channels);
    }

    /** Keras's output sizes; the window is known to fit. */
    private static int outputs(int size, int window, int stride, Padding padding) {
        return padding == Padding.SAME ? (size - 1) / stride + 1 : (size - window) / stride + 1;
    }
}
