package org.layerwright.processor.shape;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Convolutions. A multiply-add counts as two operations, a bias as one for each output. */
final class ConvolutionShapes {
    private static final Size POINT = new Size(1, 1);

    private ConvolutionShapes() {}

    static Inference conv2D(Conv2DSpec spec, Shape input) {
        if (spec.filters() < 1 || spec.groups() < 1 || spec.filters() % spec.groups() != 0) {
            return new Inference.Unknown();
        }
        return WindowShapes.places(
                spec.window(),
                "kernelSize",
                "kernel",
                input,
                places -> {
                    if (input.last() % spec.groups() != 0) {
                        return new Inference.DoesNotFit(
                                "groups",
                                "groups = " + spec.groups(),
                                "Choose groups that divide its %d channels."
                                        .formatted(input.last()));
                    }
                    Size size = spec.window().size();
                    int channels = input.last() / spec.groups();
                    Shape output = Shape.of(places.height(), places.width(), spec.filters());
                    List<WeightFacts> kernel =
                            List.of(kernel("kernel", size, channels, spec.filters()));
                    long flops = flops(size, channels, output);
                    return new Inference.Known(facts(output, kernel, flops, spec.useBias()));
                });
    }

    static Inference depthwiseConv2D(DepthwiseConv2DSpec spec, Shape input) {
        int multiplier = spec.depthMultiplier();
        return depthwise(
                spec.window(),
                multiplier,
                input,
                output -> {
                    Size size = spec.window().size();
                    List<WeightFacts> kernel =
                            List.of(kernel("kernel", size, input.last(), multiplier));
                    return facts(output, kernel, flops(size, 1, output), spec.useBias());
                });
    }

    static Inference separableConv2D(SeparableConv2DSpec spec, Shape input) {
        if (spec.filters() < 1) {
            return new Inference.Unknown();
        }
        int multiplier = spec.depthMultiplier();
        return depthwise(
                spec.window(),
                multiplier,
                input,
                between -> {
                    Size size = spec.window().size();
                    int channels = between.last();
                    Shape output = Shape.of(between.dim(0), between.dim(1), spec.filters());
                    List<WeightFacts> kernels =
                            List.of(
                                    kernel("depthwise_kernel", size, input.last(), multiplier),
                                    kernel("pointwise_kernel", POINT, channels, spec.filters()));
                    long flops =
                            Counts.sum(flops(size, 1, between), flops(POINT, channels, output));
                    return facts(output, kernels, flops, spec.useBias());
                });
    }

    static Inference conv2DTranspose(Conv2DTransposeSpec spec, Shape input) {
        Size size = spec.kernelSize();
        if (spec.filters() < 1
                || !WindowShapes.positive(size)
                || !WindowShapes.positive(spec.strides())
                || !spec.outputPaddingFits()) {
            return new Inference.Unknown();
        }
        return Images.image(
                input,
                image ->
                        Images.sized(
                                "kernelSize",
                                "kernel " + size + " with strides " + spec.strides(),
                                transposed(spec, image.dim(0), Size::height),
                                transposed(spec, image.dim(1), Size::width),
                                spec.filters(),
                                output -> {
                                    int channels = image.last();
                                    List<WeightFacts> kernel =
                                            List.of(
                                                    kernel(
                                                            "kernel",
                                                            size,
                                                            spec.filters(),
                                                            channels));
                                    // Each input value stamps the kernel of each filter.
                                    long flops = flops(size, spec.filters(), image);
                                    return facts(output, kernel, flops, spec.useBias());
                                }));
    }

    /** Keras's output size of one axis. */
    private static long transposed(
            Conv2DTransposeSpec spec, long input, Function<Size, Integer> axis) {
        long kernel = axis.apply(spec.kernelSize());
        long stride = axis.apply(spec.strides());
        boolean same = spec.padding() == Padding.SAME;
        long last = (input - 1) * stride;
        return spec.outputPadding()
                .map(padding -> last + (same ? kernel % 2 : kernel) + axis.apply(padding))
                .orElse(last + (same ? stride : Math.max(kernel, stride)));
    }

    /** What {@code facts} finds out from the output of a depthwise convolution. */
    private static Inference depthwise(
            Window window, int multiplier, Shape input, Function<Shape, LayerFacts> facts) {
        if (multiplier < 1) {
            return new Inference.Unknown();
        }
        return WindowShapes.places(
                window,
                "kernelSize",
                "kernel",
                input,
                places ->
                        Images.sized(
                                "depthMultiplier",
                                "depthMultiplier = " + multiplier,
                                places.height(),
                                places.width(),
                                (long) input.last() * multiplier,
                                facts));
    }

    private static WeightFacts kernel(String name, Size size, int in, int out) {
        return WeightFacts.kernel(name, Shape.of(size.height(), size.width(), in, out));
    }

    /** Of a kernel over so many channels for each value. */
    private static long flops(Size size, int channels, Shape values) {
        return Counts.product(2, size.height(), size.width(), channels, values.count());
    }

    private static LayerFacts facts(
            Shape output, List<WeightFacts> kernels, long flops, boolean useBias) {
        if (!useBias) {
            return new LayerFacts(output, kernels, flops);
        }
        List<WeightFacts> weights = new ArrayList<>(kernels);
        weights.add(WeightFacts.zeros("bias", Shape.of(output.last())));
        return new LayerFacts(output, weights, Counts.sum(flops, output.count()));
    }
}
