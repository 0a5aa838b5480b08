package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.LOGITS_ACTIVATED;
import static org.layerwright.processor.report.LintId.SQUASHED_TWICE;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.report.Findings;

import java.util.Set;

/** What an output's last activation is applied to is a score, which no activation has bounded. */
final class SquashedTwice implements LintRule {
    private static final Set<ActivationFunction> ENDS =
            Set.of(ActivationFunction.SOFTMAX, ActivationFunction.SIGMOID);

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (OutputNode output : network.outputs()) {
            LayerNode last = network.layer(output.layer());
            ActivationFunction end = last.spec().activation();
            // A layer that sums again makes scores of whatever it takes.
            if (Kind.of(last.spec()) == Kind.KERNEL || !ENDS.contains(end)) {
                continue;
            }
            Upstream.bending(network, output.layer())
                    .ifPresent(above -> tell(network, last, end, above, findings));
        }
    }

    private static void tell(
            SoundNetwork network,
            LayerNode last,
            ActivationFunction end,
            int index,
            Findings findings) {
        LayerNode above = network.layer(index);
        String before = Upstream.function(above.spec()).orElseThrow();
        int labels = network.shape(index).last();
        boolean squashed = ENDS.stream().anyMatch(f -> f.name().equals(before));
        findings.add(
                squashed ? SQUASHED_TWICE : LOGITS_ACTIVATED,
                last.written().origin(),
                last.written().simpleName(),
                last.name(),
                squashed ? before : above.name(),
                squashed ? above.name() : before,
                squashed ? squashed(end, labels) : cut(end));
    }

    private static String squashed(ActivationFunction end, int labels) {
        if (end == ActivationFunction.SIGMOID) {
            return "every probability lies between 0.5 and 0.73";
        }
        double least = Math.log(1 + (labels - 1) / Math.E);
        return "no probability comes above %s, and the loss not below %s"
                .formatted(Words.about(Math.exp(-least)), Words.about(least));
    }

    private static String cut(ActivationFunction end) {
        return end == ActivationFunction.SIGMOID
                ? "scores are cut off, and with them probabilities"
                : "scores are cut off, and a label whose score is cut learns nothing";
    }
}
