package org.layerwright.processor.optimize;

import static org.layerwright.dsl.layer.ActivationFunction.CELU;
import static org.layerwright.dsl.layer.ActivationFunction.ELU;
import static org.layerwright.dsl.layer.ActivationFunction.EXPONENTIAL;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SHRINK;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_TANH;
import static org.layerwright.dsl.layer.ActivationFunction.LEAKY_RELU;
import static org.layerwright.dsl.layer.ActivationFunction.LINEAR;
import static org.layerwright.dsl.layer.ActivationFunction.LOG_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.RELU6;
import static org.layerwright.dsl.layer.ActivationFunction.SELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTPLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTSIGN;
import static org.layerwright.dsl.layer.ActivationFunction.SOFT_SHRINK;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_PLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;
import org.layerwright.processor.optimize.Lowering.Shown;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Moves an activation below the max-pooling that follows it, where it runs on the windows' maxima
 * only: on a quarter of the values for 2x2. It may be a convolution's, or a layer of its own, as
 * below a batch normalization; zeros may be padded in between if the function leaves zero alone.
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
    private static final Set<ActivationFunction> KEEP_ZERO =
            Set.of(
                    RELU,
                    RELU6,
                    LEAKY_RELU,
                    ELU,
                    SELU,
                    CELU,
                    HARD_TANH,
                    HARD_SHRINK,
                    SOFT_SHRINK,
                    TANH,
                    SOFTSIGN);

    /**
     * Monotone beside those that keep zero. Without those that are so on paper only: {@code
     * TANH_SHRINK} and {@code SQUAREPLUS} subtract numbers that are nearly equal, and what float
     * leaves of them goes up and down.
     */
    private static final Set<ActivationFunction> MOVE_ZERO =
            Set.of(
                    HARD_SIGMOID,
                    SIGMOID,
                    EXPONENTIAL,
                    SOFTPLUS,
                    SPARSE_PLUS,
                    SPARSE_SIGMOID,
                    LOG_SIGMOID);

    private static final Map<ReLUSpec, ActivationFunction> RECTIFIERS =
            Map.of(
                    new ReLUSpec(Double.POSITIVE_INFINITY, 0, 0), RELU,
                    new ReLUSpec(6, 0, 0), RELU6);

    @Override
    public String name() {
        return "activation-below-max-pool";
    }

    @Override
    public Claim claim() {
        return Claim.ROUNDED;
    }

    @Override
    public Optional<Change> at(NetworkPlan plan, int index) {
        PlannedLayer pool = plan.layers().get(index);
        OptionalInt found = MaxPools.is(pool) ? activated(plan, index) : OptionalInt.empty();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PlannedLayer layer = plan.layers().get(found.getAsInt());
        ActivationFunction function = function(layer);
        if (pool.values() >= layer.values()) {
            return Optional.empty();
        }
        String words = Words.of(function);
        Lowering rest =
                Convolutions.are(layer)
                        ? layer.lowering().activation(LINEAR)
                        : Lowering.nothing(Shown.FROM_INPUT);
        return Optional.of(
                new Change(
                        Map.of(
                                found.getAsInt(),
                                layer.with(
                                        rest,
                                        "its " + words + " follows " + pool.node().simpleName()),
                                index,
                                pool.with(
                                        pool.lowering().activation(function),
                                        words + " of " + layer.node().simpleName())),
                        "%s of %s runs after %s, on %s of its %,d values"
                                .formatted(
                                        words,
                                        layer.name(),
                                        pool.name(),
                                        Words.share(pool.values(), layer.values()),
                                        layer.values()),
                        Saving.values(layer.values() - pool.values())));
    }

    /** The layer above whose activation may be moved, through paddings that it leaves alone. */
    private static OptionalInt activated(NetworkPlan plan, int pool) {
        boolean padded = false;
        int at = plan.above(pool);
        while (plan.onlyReader(at).isPresent()) {
            PlannedLayer layer = plan.layers().get(at);
            if (!(layer.declared() instanceof ZeroPadding2DSpec)) {
                ActivationFunction function = function(layer);
                return KEEP_ZERO.contains(function) || (!padded && MOVE_ZERO.contains(function))
                        ? OptionalInt.of(at)
                        : OptionalInt.empty();
            }
            padded = true;
            at = plan.above(at);
        }
        return OptionalInt.empty();
    }

    /** Linear if there is none that is known. */
    private static ActivationFunction function(PlannedLayer layer) {
        if (layer.declared() instanceof ReLUSpec rectifier) {
            return RECTIFIERS.getOrDefault(rectifier, LINEAR);
        }
        return Convolutions.are(layer) || layer.declared() instanceof ActivationSpec
                ? layer.lowering().activation()
                : LINEAR;
    }
}
