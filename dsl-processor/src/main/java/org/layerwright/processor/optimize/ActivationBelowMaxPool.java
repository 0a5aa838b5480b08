package org.layerwright.processor.optimize;

import org.layerwright.dsl.layer.Activation;
import org.layerwright.processor.model.Conv2DSpec;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.MaxPooling2DSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Moves the activation of a convolution below the max-pooling that follows it, where it runs on the
 * window's maxima only: on a quarter of the values for 2x2.
 *
 * <p>Exact, values and gradients: a monotone function and the maximum commute. Where several cells
 * of a window are equal after the activation but not before (all below zero under a ReLU), the
 * gradient is zero both ways. Applies where the pooling is the only reader.
 */
final class ActivationBelowMaxPool implements Rewrite {
    private static final Set<Activation> MONOTONE =
            Set.of(
                    Activation.RELU,
                    Activation.LEAKY_RELU,
                    Activation.ELU,
                    Activation.TANH,
                    Activation.SIGMOID);

    @Override
    public NetworkPlan apply(NetworkPlan plan) {
        List<PlannedLayer> layers = new ArrayList<>(plan.layers());
        List<Decision> decisions = new ArrayList<>(plan.decisions());
        for (int i = 0; i < layers.size(); i++) {
            PlannedLayer pool = layers.get(i);
            int above = pool.node().inputs().get(0);
            if (above == LayerNode.NETWORK_INPUT
                    || !(pool.node().spec() instanceof MaxPooling2DSpec)
                    || !movable(layers.get(above))
                    || readers(layers, above) != 1) {
                continue;
            }
            PlannedLayer conv = layers.get(above);
            String activation = conv.activation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            layers.set(
                    above,
                    conv.with(Activation.LINEAR, "its " + activation + " follows " + pool.name()));
            layers.set(i, pool.with(conv.activation(), activation + " of " + conv.name()));
            decisions.add(
                    new Decision(
                            "activation-below-max-pool",
                            "%s of %s runs after %s, on %s of its %,d values an image"
                                    .formatted(
                                            activation,
                                            conv.name(),
                                            pool.name(),
                                            share(pool, conv),
                                            conv.facts().output().count())));
        }
        return new NetworkPlan(plan.network(), layers, decisions);
    }

    private static boolean movable(PlannedLayer layer) {
        return layer.node().spec() instanceof Conv2DSpec && MONOTONE.contains(layer.activation());
    }

    private static long readers(List<PlannedLayer> layers, int index) {
        return layers.stream().filter(layer -> layer.node().inputs().contains(index)).count();
    }

    private static String share(PlannedLayer pool, PlannedLayer conv) {
        return Math.round(100.0 * pool.facts().output().count() / conv.facts().output().count())
                + " %";
    }
}
