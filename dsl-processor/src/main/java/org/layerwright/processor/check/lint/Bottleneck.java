package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.BOTTLENECK;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.report.Findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nothing that all has to pass is narrower than the answer. */
final class Bottleneck implements LintRule {
    /** As many values tell any number of labels apart. */
    private static final int ENOUGH = 16;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (OutputNode output : network.outputs()) {
            int labels = output.labels().orElseThrow().spec().names().size();
            int needed = Math.min(labels, ENOUGH);
            for (int i = 0; i < output.layer(); i++) {
                if (narrows(network, i, needed) && isOnEveryWay(network, i, output.layer())) {
                    tell(network, i, labels, findings);
                }
            }
        }
    }

    private static boolean narrows(SoundNetwork network, int index, int needed) {
        return network.shape(index).count() < needed
                && network.layer(index).inputs().stream()
                        .anyMatch(input -> network.shape(input).count() >= needed);
    }

    /** Whether the output can be reached from no input without the layer. */
    private static boolean isOnEveryWay(SoundNetwork network, int index, int output) {
        Deque<Integer> open = new ArrayDeque<>(List.of(output));
        Set<Integer> seen = new HashSet<>(open);
        boolean met = false;
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at == index) {
                met = true;
                continue;
            }
            if (network.layer(at).inputs().isEmpty()) {
                return false;
            }
            network.layer(at).inputs().stream().filter(seen::add).forEach(open::push);
        }
        return met;
    }

    private static void tell(SoundNetwork network, int index, int labels, Findings findings) {
        LayerNode layer = network.layer(index);
        long values = network.shape(index).count();
        String width = layer.written().has("filters") ? "filters" : "units";
        findings.add(
                BOTTLENECK,
                layer.written().origin(width),
                layer.written().simpleName(),
                layer.name(),
                values == 1 ? "1 value" : values + " values",
                labels);
    }
}
