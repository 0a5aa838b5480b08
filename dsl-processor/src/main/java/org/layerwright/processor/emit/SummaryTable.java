package org.layerwright.processor.emit;

import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The network's table for its Javadoc. */
final class SummaryTable {
    private SummaryTable() {}

    static String of(NetworkPlan plan) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"layer", "type", "output", "parameters", "FLOPs"});
        long parameters = 0;
        long trainable = 0;
        long flops = 0;
        for (PlannedLayer layer : plan.layers()) {
            if (layer.node().spec() instanceof InputSpec) {
                continue;
            }
            long own =
                    layer.node().isShared()
                            ? 0
                            : layer.facts().trainableParameters()
                                    + layer.facts().nonTrainableParameters();
            parameters += own;
            trainable += layer.node().isShared() ? 0 : layer.facts().trainableParameters();
            flops += layer.facts().flops();
            rows.add(
                    new String[] {
                        layer.name(),
                        layer.node().written().simpleName(),
                        layer.facts().output().withBatch(),
                        number(own),
                        number(layer.facts().flops())
                    });
        }
        rows.add(new String[] {"total", "", "", number(parameters), number(flops)});
        String table = layOut(rows);
        return trainable == parameters
                ? table
                : table + "\n(" + number(parameters - trainable) + " of them not trainable)";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Words to the left, numbers to the right. */
    private static String layOut(List<String[]> rows) {
        int[] widths = new int[5];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (String[] row : rows) {
            String line =
                    String.format(
                            Locale.ROOT,
                            "%-" + widths[0] + "s  %-" + widths[1] + "s  %-" + widths[2] + "s  %"
                                    + widths[3] + "s  %" + widths[4] + "s",
                            (Object[]) Objects.requireNonNull(row));
            table.append(table.isEmpty() ? "" : "\n").append(line);
        }
        return table.toString();
    }
}
