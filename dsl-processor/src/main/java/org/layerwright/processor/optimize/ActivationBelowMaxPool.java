package org.layerwright.processor.optimize;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Moves the activation of a convolution below the max-pooling that follows it, where it runs on the
 * window's maxima only: on a quarter of the values for 2x2.
 *
 * <p>Values are exact up to the rounding of the function: a monotone function and the maximum
 * commute. So are gradients, except where rounding makes ties: cells of a window that differ before
 * the activation may be equal after it, as for a saturated sigmoid, and then the gradient may reach
 * another of them. Under a ReLU both are exact: its only ties are at zero, where there is no
 * gradient either way.
 *
 * <p>Applies where the pooling is the only reader and its output is smaller than its input: windows
 * that overlap at every cell leave as many values as before, and nothing is saved.
 */
final class ActivationBelowMaxPool implements Rewrite {
    /**
     * Without those that are monotone on paper only: {@code TANH_SHRINK} and {@code SQUAREPLUS}
     * subtract numbers that are nearly equal, and what float leaves of them goes up and down.
     */
    private static final Set<ActivationFunction> MONOTONE =
            Set.of(
                    ActivationFunction.RELU,
                    ActivationFunction.RELU6,
                    ActivationFunction.LEAKY_RELU,
                    ActivationFunction.ELU,
                    ActivationFunction.SELU,
                    ActivationFunction.CELU,
                    ActivationFunction.HARD_SIGMOID,
                    ActivationFunction.HARD_TANH,
                    ActivationFunction.HARD_SHRINK,
                    ActivationFunction.SOFT_SHRINK,
                    ActivationFunction.TANH,
                    ActivationFunction.SIGMOID,
                    ActivationFunction.EXPONENTIAL,
                    ActivationFunction.SOFTPLUS,
                    ActivationFunction.SOFTSIGN,
                    ActivationFunction.SPARSE_PLUS,
                    ActivationFunction.SPARSE_SIGMOID,
                    ActivationFunction.LOG_SIGMOID);

    @Override
    public NetworkPlan apply(NetworkPlan plan) {
        List<PlannedLayer> layers = new ArrayList<>(plan.layers());
        List<Decision> decisions = new ArrayList<>(plan.decisions());
        for (int i = 0; i < layers.size(); i++) {
            PlannedLayer pool = layers.get(i);
            if (!(pool.node().spec() instanceof MaxPooling2DSpec)) {
                continue;
            }
            int above = pool.node().inputs().get(0);
            if (plan.outputName(above).isPresent()
                    || !movable(layers.get(above))
                    || readers(layers, above) != 1
                    || values(pool) >= values(layers.get(above))) {
                continue;
            }
            PlannedLayer conv = layers.get(above);
            String activation = conv.activation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            layers.set(
                    above,
                    conv.with(
                            ActivationFunction.LINEAR,
                            "its " + activation + " follows " + pool.node().simpleName()));
            layers.set(
                    i,
                    pool.with(conv.activation(), activation + " of " + conv.node().simpleName()));
            decisions.add(
                    new Decision(
                            "activation-below-max-pool",
                            "%s of %s runs after %s, on %s of its %,d values an image"
                                    .formatted(
                                            activation,
                                            conv.name(),
                                            pool.name(),
                                            share(pool, conv),
                                            values(conv))));
        }
        return new NetworkPlan(plan.network(), layers, decisions);
    }

    private static boolean movable(PlannedLayer layer) {
        return layer.node().spec() instanceof Conv2DSpec
                && MONOTONE.contains(layer.activation())
                // A penalty on the output wants all of its values.
                && layer.node().activityRegularizer().isEmpty();
    }

    private static long readers(List<PlannedLayer> layers, int index) {
        return layers.stream().filter(layer -> layer.node().inputs().contains(index)).count();
    }

    private static String share(PlannedLayer pool, PlannedLayer conv) {
        return Math.round(100.0 * values(pool) / values(conv)) + " %";
    }

    private static long values(PlannedLayer layer) {
        return layer.facts().output().count();
    }
}
