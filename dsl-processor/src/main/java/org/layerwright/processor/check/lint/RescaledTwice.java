package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.RESCALED_TWICE;

import org.layerwright.processor.check.signal.Signal;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.report.Findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What prepares pixels leaves them different from each other. */
final class RescaledTwice implements LintRule {
    private static final double LEAST = 0.01;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < network.size(); i++) {
            if (Kind.of(network.layer(i).spec()) != Kind.KERNEL) {
                continue;
            }
            List<Integer> scaling = Preparation.above(network, i);
            double deviation =
                    network.layer(i).inputs().stream()
                            .flatMap(input -> network.signal(input).stream())
                            .mapToDouble(Signal::deviation)
                            .max()
                            .orElse(1);
            if (!scaling.isEmpty() && deviation < LEAST && told.add(scaling.get(0))) {
                tell(network, scaling, deviation, findings);
            }
        }
    }

    private static void tell(
            SoundNetwork network, List<Integer> scaling, double deviation, Findings findings) {
        LayerNode last = network.layer(scaling.get(0));
        String all =
                IntStream.iterate(scaling.size() - 1, i -> i >= 0, i -> i - 1)
                        .mapToObj(i -> network.layer(scaling.get(i)))
                        .map(layer -> "@" + layer.written().simpleName() + " " + layer.name())
                        .collect(Collectors.joining(", then "));
        findings.add(
                RESCALED_TWICE,
                last.written().origin(last.written().has("scale") ? "scale" : "variance"),
                last.written().simpleName(),
                last.name(),
                Words.about(deviation),
                all);
    }
}
