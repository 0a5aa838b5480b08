package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.SATURATING_STACK;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.report.Findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Functions that level off on both sides do not stand one above the other many times. */
final class SaturatingStack implements LintRule {
    /** A family: how deep a stack is too deep, and the steepest slope of its function. */
    private record Family(String name, Set<ActivationFunction> functions, int deep, double slope) {}

    private static final List<Family> FAMILIES =
            List.of(
                    new Family(
                            "sigmoids",
                            Set.of(ActivationFunction.SIGMOID, ActivationFunction.HARD_SIGMOID),
                            5,
                            0.25),
                    new Family(
                            "tanh layers",
                            Set.of(
                                    ActivationFunction.TANH,
                                    ActivationFunction.HARD_TANH,
                                    ActivationFunction.SOFTSIGN),
                            10,
                            1));

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (Family family : FAMILIES) {
            List<Integer> depths = new ArrayList<>();
            for (int i = 0; i < network.size(); i++) {
                LayerNode layer = network.layer(i);
                // The way with the fewest is the one that gradients take.
                int depth = layer.inputs().stream().mapToInt(depths::get).min().orElse(0);
                boolean counts =
                        family.functions.contains(layer.spec().activation())
                                && !network.isOutput(i);
                if (Kind.of(layer.spec()) == Kind.NORMALIZING) {
                    depth = 0;
                } else if (counts) {
                    depth++;
                }
                depths.add(depth);
                if (counts && depth == family.deep) {
                    tell(layer, family, findings);
                }
            }
        }
    }

    private static void tell(LayerNode layer, Family family, Findings findings) {
        double rest = Math.pow(family.slope, family.deep);
        findings.add(
                SATURATING_STACK,
                layer.written().origin("activation"),
                layer.written().simpleName(),
                layer.name(),
                family.deep,
                family.name,
                family.slope == 1 ? "1, and less the larger its input" : Words.about(family.slope),
                family.slope == 1 ? "a part" : Words.about(rest));
    }
}
