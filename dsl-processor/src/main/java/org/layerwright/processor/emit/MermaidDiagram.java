package org.layerwright.processor.emit;

import org.layerwright.processor.emit.Outline.Part;
import org.layerwright.processor.optimize.NetworkPlan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The network as a flow chart in Mermaid's language: inputs rounded, layers in boxes, blocks in
 * boxes with double sides. It reads as text where nothing draws it.
 */
final class MermaidDiagram {
    private MermaidDiagram() {}

    static String of(NetworkPlan plan, Outline outline) {
        List<Set<Integer>> inputs = outline.inputs(plan);
        StringBuilder chart = new StringBuilder("flowchart TD");
        for (int p = 0; p < outline.parts().size(); p++) {
            chart.append("\n  ");
            if (!inputs.get(p).isEmpty()) {
                chart.append(
                        inputs.get(p).stream()
                                .map(input -> "n" + input)
                                .collect(Collectors.joining(" & ", "", " --> ")));
            }
            chart.append("n").append(p).append(box(plan, outline.parts().get(p)));
        }
        return chart.toString();
    }

    private static String box(NetworkPlan plan, Part part) {
        String text =
                "\"%s%s, %s\""
                        .formatted(
                                part.name(),
                                part.isInput(plan) ? "" : ": " + part.type(),
                                part.result(plan).facts().output());
        if (part.isInput(plan)) {
            return "([" + text + "])";
        }
        return part.isLayer() ? "[" + text + "]" : "[[" + text + "]]";
    }
}
