package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.SOFTMAX_OF_ONE;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.report.Findings;

/** Softmax shares one out among several values. */
final class SoftmaxOfOne implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            if (layer.spec().activation() == ActivationFunction.SOFTMAX
                    && network.shape(i).last() == 1) {
                findings.add(
                        SOFTMAX_OF_ONE,
                        layer.written().origin("activation"),
                        layer.written().simpleName(),
                        layer.name());
            }
        }
    }
}
