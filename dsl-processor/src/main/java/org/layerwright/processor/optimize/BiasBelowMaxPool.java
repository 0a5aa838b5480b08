package org.layerwright.processor.optimize;

import static org.layerwright.dsl.layer.ActivationFunction.LINEAR;

import java.util.Map;
import java.util.Optional;

/**
 * Adds a convolution's bias below the max-pooling that follows it, to the windows' maxima only.
 * What it saves is in the backward pass: the bias's gradient is a sum over all values that it was
 * added to.
 *
 * <p>Adding one number to all cells of a window and taking the maximum commute, rounding included,
 * since rounding is monotone. Gradients are sums of the same numbers in another order; where
 * rounding the sum makes ties, the gradient may reach another cell of the window.
 *
 * <p>Applies where no activation is left between the two, the pooling is the only reader and its
 * output is smaller, and both are of one block, whose method has the bias at hand.
 */
final class BiasBelowMaxPool implements Rewrite {
    @Override
    public String name() {
        return "bias-below-max-pool";
    }

    @Override
    public Claim claim() {
        return Claim.ROUNDED;
    }

    @Override
    public Optional<Change> at(NetworkPlan plan, int index) {
        PlannedLayer pool = plan.layers().get(index);
        if (!MaxPools.is(pool)) {
            return Optional.empty();
        }
        int at = plan.above(index);
        PlannedLayer layer = plan.layers().get(at);
        if (plan.onlyReader(at).isEmpty()
                || !Convolutions.are(layer)
                || layer.lowering().activation() != LINEAR
                || pool.values() >= layer.values()
                || !block(layer).equals(block(pool))) {
            return Optional.empty();
        }
        String words =
                layer.owedActivation().map(own -> "bias and " + Words.of(own)).orElse("bias");
        PlannedLayer without =
                layer.retold(
                        layer.lowering().withoutBias(),
                        "its %s follow%s %s"
                                .formatted(
                                        words,
                                        words.equals("bias") ? "s" : "",
                                        pool.node().simpleName()));
        if (!without.owesBias()) {
            return Optional.empty();
        }
        return Optional.of(
                new Change(
                        Map.of(
                                at,
                                without,
                                index,
                                pool.retold(
                                        pool.lowering().biasOf(layer),
                                        words + " of " + layer.node().simpleName())),
                        "bias of %s is added after %s, to %s of its %,d values"
                                .formatted(
                                        layer.name(),
                                        pool.name(),
                                        Words.share(pool.values(), layer.values()),
                                        layer.values()),
                        Saving.values(layer.values() - pool.values())));
    }

    /** The block around a layer; empty outside of blocks. */
    private static String block(PlannedLayer layer) {
        return layer.name().substring(0, layer.name().lastIndexOf('/') + 1);
    }
}
