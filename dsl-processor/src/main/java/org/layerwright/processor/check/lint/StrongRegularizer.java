package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.REGULARIZER_STRONG;

import org.layerwright.processor.check.signal.Moments;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.model.weight.RegularizerSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.WeightFacts;

/** What is added for weights does not outweigh what is learned from labels. */
final class StrongRegularizer implements LintRule {
    private static final double MOST_L2 = 1e-2;
    private static final double MOST_L1 = 1e-3;

    /** The share of the loss that is worth a word. */
    private static final double LEAST = 0.01;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            for (WeightFacts weight : network.facts(i).weights()) {
                if (!layer.isShared()
                        && weight.regularizer().orElse(null)
                                instanceof RegularizerSpec.L1L2 penalty) {
                    check(network, layer, weight, penalty, findings);
                }
            }
        }
    }

    private static void check(
            SoundNetwork network,
            LayerNode layer,
            WeightFacts weight,
            RegularizerSpec.L1L2 penalty,
            Findings findings) {
        Moments first = Moments.of(weight);
        double square = first.mean() * first.mean() + first.variance();
        long count = weight.shape().count();
        if (penalty.l2() > MOST_L2) {
            double added = penalty.l2() * count * square;
            tell(network, layer, penalty, penalty.l2(), "l2", added, findings);
        }
        if (penalty.l1() > MOST_L1) {
            // The mean size of a uniform number is 0.87 of its root mean square, of a normal one
            // 0.8.
            double added = penalty.l1() * count * 0.85 * Math.sqrt(square);
            tell(network, layer, penalty, penalty.l1(), "l1", added, findings);
        }
    }

    private static void tell(
            SoundNetwork network,
            LayerNode layer,
            RegularizerSpec.L1L2 penalty,
            double value,
            String member,
            double added,
            Findings findings) {
        double loss = StartingLoss.of(network);
        if (added < LEAST * loss) {
            return;
        }
        AnnotationDecl written =
                Modifier.of(layer.modifiers()).stream()
                        .filter(modifier -> modifier.spec().equals(penalty))
                        .map(Modifier::written)
                        .reduce((one, last) -> last)
                        .orElse(layer.written());
        String named = written.has(member) ? member : "value";
        findings.add(
                REGULARIZER_STRONG,
                written.origin(named),
                written.simpleName(),
                layer.name(),
                named,
                Words.exact(value),
                Words.about(added),
                Words.about(loss),
                "1e-4");
    }
}
