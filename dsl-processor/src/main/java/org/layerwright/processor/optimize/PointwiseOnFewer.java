package org.layerwright.processor.optimize;

import static org.layerwright.dsl.layer.ActivationFunction.LINEAR;

import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.optimize.Lowering.Shown;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs an average pooling and a 1x1 convolution beside it in the order that takes fewer operations:
 * a pooling that shrinks the image first (DenseNet's transitions declare it last), one that keeps
 * its size on the side with fewer channels (Inception's pooled branches declare it first).
 *
 * <p>The two commute: one averages each channel over places, the other sums channels at each place,
 * and a bias is its own average, since padding never takes part in one. Only the order of additions
 * differs.
 *
 * <p>Applies where no activation stands in between, strides and groups of the convolution are 1 and
 * the second is the only reader of the first.
 */
final class PointwiseOnFewer implements Rewrite {
    private static final Size ONE = new Size(1, 1);

    @Override
    public String name() {
        return "pointwise-on-fewer";
    }

    @Override
    public Claim claim() {
        return Claim.ROUNDED;
    }

    @Override
    public Optional<Change> at(NetworkPlan plan, int index) {
        if (!(plan.layers().get(index).declared() instanceof AveragePooling2DSpec)) {
            return Optional.empty();
        }
        Optional<Change> first = poolingFirst(plan, index);
        return first.isPresent() ? first : poolingLast(plan, index);
    }

    private static Optional<Change> poolingFirst(NetworkPlan plan, int index) {
        PlannedLayer pool = plan.layers().get(index);
        int above = plan.above(index);
        PlannedLayer conv = plan.layers().get(above);
        if (!pointwise(conv)
                || conv.lowering().activation() != LINEAR
                || plan.onlyReader(above).isEmpty()) {
            return Optional.empty();
        }
        long places = places(pool);
        long saved =
                conv.facts().flops()
                        - conv.facts().flops() / places(conv) * places
                        - window(pool) * places * (channels(plan, above) - channels(conv));
        return changed(
                saved,
                Map.of(
                        above,
                        conv.with(
                                conv.lowering().before(pool.lowering().spec()),
                                "of the means of " + pool.node().simpleName()),
                        index,
                        pool.with(
                                Lowering.nothing(Shown.VALUE),
                                "taken before " + conv.node().simpleName())),
                "%s runs before %s, which then has %s of its %,d places"
                        .formatted(
                                pool.name(),
                                conv.name(),
                                Words.share(places, places(conv)),
                                places(conv)));
    }

    private static Optional<Change> poolingLast(NetworkPlan plan, int index) {
        PlannedLayer pool = plan.layers().get(index);
        OptionalInt reader = plan.onlyReader(index);
        if (reader.isEmpty() || !pointwise(plan.layers().get(reader.getAsInt()))) {
            return Optional.empty();
        }
        PlannedLayer conv = plan.layers().get(reader.getAsInt());
        long places = places(plan.layers().get(plan.above(index)));
        long saved =
                conv.facts().flops()
                        - conv.facts().flops() / places(conv) * places
                        + window(pool) * places(conv) * (channels(pool) - channels(conv));
        return changed(
                saved,
                Map.of(
                        index,
                        pool.with(
                                Lowering.nothing(Shown.FROM_INPUT),
                                "taken after " + conv.node().simpleName()),
                        reader.getAsInt(),
                        conv.with(
                                conv.lowering().after(pool.lowering().spec()),
                                "then the means of " + pool.node().simpleName())),
                "%s runs after %s, on %,d of %,d channels"
                        .formatted(pool.name(), conv.name(), channels(conv), channels(pool)));
    }

    private static Optional<Change> changed(
            long saved, Map<Integer, PlannedLayer> layers, String text) {
        return saved > 0
                ? Optional.of(new Change(layers, text, Saving.operations(saved)))
                : Optional.empty();
    }

    /** A convolution that no other rewrite has changed. */
    private static boolean pointwise(PlannedLayer layer) {
        return layer.declared() instanceof Conv2DSpec conv
                && layer.lowering().equals(Lowering.of(conv))
                && conv.groups() == 1
                && conv.window().size().equals(ONE)
                && !conv.window().strided();
    }

    private static long window(PlannedLayer pool) {
        Size size = ((AveragePooling2DSpec) pool.declared()).window().size();
        return (long) size.height() * size.width();
    }

    private static long places(PlannedLayer layer) {
        return layer.values() / channels(layer);
    }

    private static long channels(PlannedLayer layer) {
        return layer.facts().output().last();
    }

    /** Of what a layer takes. */
    private static long channels(NetworkPlan plan, int index) {
        return channels(plan.layers().get(plan.above(index)));
    }
}
