package org.layerwright.processor.check.signal;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
import org.layerwright.processor.model.layer.Window;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

import java.util.Optional;

/** Layers that sum their input with weights, before their activation. */
final class KernelSignals {
    private KernelSignals() {}

    static Signal dense(DenseSpec spec, Arriving in) {
        return biased(sum(in.signal(), 1, in.shape().last(), in.weight("kernel")), in.facts());
    }

    static Signal conv2D(Conv2DSpec spec, Arriving in) {
        double channels = (double) in.shape().last() / spec.groups();
        return biased(
                sum(in.signal(), taps(spec.window(), in.shape()), channels, in.weight("kernel")),
                in.facts());
    }

    /** Each channel has its own kernel: no sum over channels. */
    static Signal depthwise(DepthwiseConv2DSpec spec, Arriving in) {
        return biased(
                sum(in.signal(), taps(spec.window(), in.shape()), 1, in.weight("kernel")),
                in.facts());
    }

    static Signal separable(SeparableConv2DSpec spec, Arriving in) {
        Signal deep =
                sum(in.signal(), taps(spec.window(), in.shape()), 1, in.weight("depthwise_kernel"));
        double channels = (double) in.shape().last() * spec.depthMultiplier();
        return biased(sum(deep, 1, channels, in.weight("pointwise_kernel")), in.facts());
    }

    /** An output value is met by a part of the kernel: each input value stamps all of it. */
    static Signal transposed(Conv2DTransposeSpec spec, Arriving in) {
        double stamped =
                (double) spec.kernelSize().height()
                        * spec.kernelSize().width()
                        / (spec.strides().height() * spec.strides().width());
        WeightFacts kernel = in.weight("kernel");
        return biased(sum(in.signal(), stamped, in.shape().last(), kernel), in.facts());
    }

    /**
     * A sum of {@code taps} places times {@code channels}, each with a weight of its own. Weights
     * that have a mean add up what all inputs have in common.
     */
    static Signal sum(Signal input, double taps, double channels, WeightFacts kernel) {
        Moments weights = Moments.of(kernel);
        double terms = taps * channels;
        double coherent = terms * weights.mean() * input.mean();
        double scattered = taps * Math.sqrt(channels) * weights.mean() * input.mean();
        double common = input.sided() ? coherent : scattered;
        double random = terms * weights.variance() * input.mean() * input.mean();
        double variance =
                terms * (weights.variance() + weights.mean() * weights.mean()) * input.variance();
        boolean sided = input.sided() && coherent * coherent > random;
        double mean = Math.sqrt(common * common + random);
        return new Signal(sided ? Math.copySign(mean, common) : mean, variance, sided);
    }

    static Signal biased(Signal sum, LayerFacts facts) {
        Optional<WeightFacts> bias =
                facts.weights().stream().filter(w -> w.name().endsWith("bias")).findFirst();
        if (bias.isEmpty()) {
            return sum;
        }
        Moments first = Moments.of(bias.get());
        Signal shifted = first.mean() == 0 ? sum : sum.plus(first.mean());
        return first.isConstant()
                ? shifted
                : shifted.plus(new Signal(Math.sqrt(first.variance()), 0, false));
    }

    /** How many places a window sees on average: at a border that is filled with 0, fewer. */
    private static double taps(Window window, Shape input) {
        boolean same = window.padding() == Padding.SAME;
        double rows = window.size().height();
        double columns = window.size().width();
        return same
                ? rows
                        * columns
                        * inside(rows, window.dilation().height(), input.dim(0))
                        * inside(columns, window.dilation().width(), input.dim(1))
                : rows * columns;
    }

    private static double inside(double size, double dilation, double length) {
        double half = (size - 1) / 2;
        return Math.max(1 / size, 1 - dilation * half * (half + 1) / (length * size));
    }
}
