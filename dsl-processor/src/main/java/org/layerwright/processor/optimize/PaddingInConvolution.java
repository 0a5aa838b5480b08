package org.layerwright.processor.optimize;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.Convolving;
import org.layerwright.processor.model.layer.Sides;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.Window;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;
import org.layerwright.processor.optimize.Lowering.Shown;
import org.layerwright.processor.shape.Shape;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Leaves a zero padding to the convolution that follows it, which pads as it reads: the padded copy
 * of the image, and its gradient's way back, are saved.
 *
 * <p>A convolution with {@code Padding.SAME} pads with zeros too, as much on each side as its size,
 * its strides and the image ask for. Applies where that is what was declared: the same zeros before
 * the first cell, and as many places for the kernel, so that whatever lies beyond the last place is
 * never read. The convolution is without padding of its own, without gaps, and the only reader.
 * Numbers are those of the same products, which another kernel may add up in another order.
 */
final class PaddingInConvolution implements Rewrite {
    @Override
    public String name() {
        return "padding-in-convolution";
    }

    @Override
    public Claim claim() {
        return Claim.ROUNDED;
    }

    @Override
    public Optional<Change> at(NetworkPlan plan, int index) {
        PlannedLayer pad = plan.layers().get(index);
        if (!(pad.declared() instanceof ZeroPadding2DSpec zeros)) {
            return Optional.empty();
        }
        OptionalInt reader = plan.onlyReader(index);
        if (reader.isEmpty()) {
            return Optional.empty();
        }
        PlannedLayer layer = plan.layers().get(reader.getAsInt());
        Shape image = plan.layers().get(plan.above(index)).facts().output();
        if (!(layer.lowering().spec() instanceof Convolving convolution)
                || !fits(convolution.window(), zeros.padding(), image)) {
            return Optional.empty();
        }
        PlannedLayer nothing =
                pad.with(Lowering.nothing(Shown.FROM_INPUT), layer.node().simpleName() + " pads");
        PlannedLayer padding =
                layer.with(
                        layer.lowering().spec(convolution.with(same(convolution.window()))),
                        "pads as " + pad.node().simpleName());
        return Optional.of(
                new Change(
                        Map.of(index, nothing, reader.getAsInt(), padding),
                        "%s pads as it reads, in place of %s".formatted(layer.name(), pad.name()),
                        Saving.values(pad.values())));
    }

    private static Window same(Window window) {
        return new Window(window.size(), window.strides(), window.dilation(), Padding.SAME);
    }

    private static boolean fits(Window window, Sides zeros, Shape image) {
        Size size = window.size();
        Size strides = window.strides();
        return window.padding() == Padding.VALID
                && !window.dilated()
                // What the runtime makes of unequal strides is several ops.
                && strides.height() == strides.width()
                && fits(image.dim(0), size.height(), strides.height(), zeros.top(), zeros.bottom())
                && fits(image.dim(1), size.width(), strides.width(), zeros.left(), zeros.right());
    }

    /** TensorFlow puts the odd zero of {@code SAME} at the end. */
    private static boolean fits(int cells, int kernel, int stride, int before, int after) {
        int declared = (cells + before + after - kernel) / stride + 1;
        int places = (cells - 1) / stride + 1;
        int zeros = Math.max((places - 1) * stride + kernel - cells, 0);
        return declared == places && before == zeros / 2;
    }
}
