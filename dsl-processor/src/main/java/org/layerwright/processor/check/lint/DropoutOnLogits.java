package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.DROPOUT_ON_LOGITS;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.report.Findings;

/** What the network answers is not dropped. */
final class DropoutOnLogits implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (OutputNode output : network.outputs()) {
            LayerNode last = network.layer(output.layer());
            int at = output.layer();
            while (Kind.of(network.layer(at).spec()) != Kind.KERNEL
                    && network.layer(at).inputs().size() == 1) {
                at = network.layer(at).inputs().get(0);
                LayerNode layer = network.layer(at);
                if (Dropping.drops(layer)) {
                    tell(network, layer, last, findings);
                }
                if (Kind.of(layer.spec()) != Kind.MOVING) {
                    break;
                }
            }
        }
    }

    private static void tell(
            SoundNetwork network, LayerNode layer, LayerNode last, Findings findings) {
        int scores = layer.inputs().get(0);
        int labels = network.shape(scores).last();
        boolean softmax = last.spec().activation() == ActivationFunction.SOFTMAX;
        findings.add(
                DROPOUT_ON_LOGITS,
                layer.written().origin(),
                layer.written().simpleName(),
                layer.name(),
                softmax ? "about 1/" + labels : "0.5",
                network.layer(scores).name());
    }
}
