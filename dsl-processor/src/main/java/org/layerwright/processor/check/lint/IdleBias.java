package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.BIAS_IDLE;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.WeightFacts;

import java.util.Optional;

/** A bias is not taken away again at once. */
final class IdleBias implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            Optional<WeightFacts> bias =
                    network.facts(i).weights().stream()
                            .filter(w -> w.name().equals("bias") && w.trainable())
                            .findFirst();
            Optional<Integer> taker = network.onlyTaker(i);
            if (bias.isEmpty()
                    || taker.isEmpty()
                    || !network.learnsKernel(i)
                    || layer.spec().activation() != ActivationFunction.LINEAR) {
                continue;
            }
            LayerNode norm = network.layer(taker.get());
            if (norm.spec() instanceof BatchNormalizationSpec) {
                findings.add(
                        BIAS_IDLE,
                        layer.written().origin("useBias"),
                        layer.written().simpleName(),
                        layer.name(),
                        norm.name(),
                        bias.get().shape().count());
            }
        }
    }
}
