package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.ACTIVATION_IDLE;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.check.signal.Activations;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.report.Findings;

import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** An activation changes what it is given. */
final class IdleActivation implements LintRule {
    private static final double[] SAMPLES =
            DoubleStream.iterate(-8, x -> x <= 8, x -> x + 0.125).toArray();

    /** Functions that bound values: done twice, they bound what is bounded. */
    private static final Set<ActivationFunction> BOUNDING =
            Set.of(ActivationFunction.SIGMOID, ActivationFunction.TANH, ActivationFunction.SOFTMAX);

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            Optional<ActivationFunction> function = own(layer.spec());
            // At the end it has a finding of its own.
            if (function.isEmpty() || network.isOutput(i)) {
                continue;
            }
            Upstream.bending(network, i)
                    .filter(a -> isIdle(function.get(), network.layer(a).spec()))
                    .ifPresent(above -> tell(layer, network.layer(above), findings));
        }
    }

    /** The function of a layer that is nothing else. */
    private static Optional<ActivationFunction> own(LayerSpec spec) {
        if (spec instanceof ReLUSpec relu) {
            boolean plain =
                    Double.isInfinite(relu.maxValue())
                            && relu.negativeSlope() == 0
                            && relu.threshold() == 0;
            return plain ? Optional.of(ActivationFunction.RELU) : Optional.empty();
        }
        return spec instanceof ActivationSpec activation
                        && activation.activation() != ActivationFunction.LINEAR
                ? Optional.of(activation.activation())
                : Optional.empty();
    }

    private static boolean isIdle(ActivationFunction function, LayerSpec above) {
        Optional<ActivationFunction> before =
                above.activation() == ActivationFunction.LINEAR
                        ? own(above)
                        : Optional.of(above.activation());
        if (before.isEmpty()) {
            return false;
        }
        if (before.get() == function && BOUNDING.contains(function)) {
            return true;
        }
        Optional<DoubleUnaryOperator> f = Activations.of(function);
        Optional<DoubleUnaryOperator> g = Activations.of(before.get());
        return f.isPresent()
                && g.isPresent()
                && DoubleStream.of(SAMPLES)
                        .map(g.get())
                        .allMatch(x -> f.get().applyAsDouble(x) == x);
    }

    private static void tell(LayerNode layer, LayerNode above, Findings findings) {
        findings.add(
                ACTIVATION_IDLE,
                layer.written().origin(),
                layer.written().simpleName(),
                layer.name(),
                Upstream.function(above.spec()).orElseThrow(),
                above.name());
    }
}
