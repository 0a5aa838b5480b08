package org.layerwright.processor.emit;

import org.layerwright.processor.emit.Outline.Part;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The network's table for its Javadoc. */
final class SummaryTable {
    private static final int BATCH = 32;
    private static final int BYTES_PER_FLOAT = 4;
    private static final List<String> BYTE_UNITS = List.of("B", "KB", "MB", "GB", "TB");

    private final NetworkPlan plan;
    private final Outline outline;

    private SummaryTable(NetworkPlan plan, Outline outline) {
        this.plan = plan;
        this.outline = outline;
    }

    /** The rows and the totals. */
    static String of(NetworkPlan plan, Outline outline) {
        SummaryTable table = new SummaryTable(plan, outline);
        return table.rows() + "\n" + table.totals();
    }

    private String rows() {
        List<Set<Integer>> inputs = outline.inputs(plan);
        boolean chain = isChain(inputs);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("layer", "type", "output", "parameters", "FLOPs", chain ? "" : "takes"));
        for (int p = 0; p < outline.parts().size(); p++) {
            Part part = outline.parts().get(p);
            if (!part.isInput(plan)) {
                rows.add(
                        List.of(
                                part.name(),
                                type(part),
                                part.result(plan).facts().output().withBatch(),
                                number(trainable(part.layers(plan)) + fixed(part.layers(plan))),
                                number(flops(part.layers(plan))),
                                chain ? "" : names(inputs.get(p))));
            }
        }
        List<PlannedLayer> all = plan.layers();
        rows.add(
                List.of(
                        "total",
                        "",
                        "",
                        number(trainable(all) + fixed(all)),
                        number(flops(all)),
                        ""));
        return layOut(rows);
    }

    private String totals() {
        long fixed = fixed(plan.layers());
        long values =
                outline.parts().stream()
                        .filter(part -> !part.isInput(plan))
                        .flatMap(part -> part.layers(plan).stream())
                        .mapToLong(layer -> layer.facts().output().count())
                        .sum();
        return (fixed == 0 ? "" : "(" + number(fixed) + " of them not trainable)\n")
                + "layer outputs at batch "
                + BATCH
                + ", 4 bytes a value: "
                + bytes(values * BATCH * BYTES_PER_FLOAT);
    }

    private boolean isChain(List<Set<Integer>> inputs) {
        for (int p = 1; p < inputs.size(); p++) {
            if (!inputs.get(p).equals(Set.of(p - 1))) {
                return false;
            }
        }
        return true;
    }

    private String names(Set<Integer> parts) {
        return parts.stream()
                .map(part -> outline.parts().get(part).name())
                .collect(Collectors.joining(", "));
    }

    private String type(Part part) {
        PlannedLayer result = part.result(plan);
        return part.isLayer() && result.node().isShared()
                ? part.type() + " of " + result.node().owner()
                : part.type();
    }

    private static long trainable(List<PlannedLayer> layers) {
        return layers.stream()
                .filter(layer -> !layer.node().isShared())
                .mapToLong(layer -> layer.facts().trainableParameters())
                .sum();
    }

    private static long fixed(List<PlannedLayer> layers) {
        return layers.stream()
                .filter(layer -> !layer.node().isShared())
                .mapToLong(layer -> layer.facts().nonTrainableParameters())
                .sum();
    }

    private static long flops(List<PlannedLayer> layers) {
        return layers.stream().mapToLong(layer -> layer.facts().flops()).sum();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** In units of 1024, as the summary at run time has it. */
    private static String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < BYTE_UNITS.size() - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.2f %s", value, BYTE_UNITS.get(unit));
    }

    /** Words to the left, numbers to the right. */
    private static String layOut(List<List<String>> rows) {
        int[] widths = new int[6];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        String format =
                "%-" + widths[0] + "s  %-" + widths[1] + "s  %-" + widths[2] + "s  %" + widths[3]
                        + "s  %" + widths[4] + "s  %s";
        return rows.stream()
                .map(row -> String.format(Locale.ROOT, format, row.toArray()).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
