package org.layerwright.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A network as a text table: layer, output shape, parameters, floating-point operations. */
public final class SummaryTable {
    private static final int KIB = 1024;
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private SummaryTable() {}

    /** The table with its totals; lines end with a newline. */
    public static String of(NetworkInfo info) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"Layer (type)", "Output shape", "Params", "FLOPs"});
        for (LayerInfo layer : info.layers()) {
            rows.add(
                    new String[] {
                        "%s (%s)".formatted(layer.name(), layer.type()),
                        shape(layer.outputShape()),
                        grouped(layer.parameters()),
                        grouped(layer.flops())
                    });
        }
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        StringBuilder text = new StringBuilder("Model: ").append(info.name()).append('\n');
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(rows.get(row), widths)).append('\n');
            if (row == 0) {
                int dashes = widths[0] + widths[1] + widths[2] + widths[3] + 6;
                text.append("-".repeat(dashes)).append('\n');
            }
        }
        return text.append(totals(info)).toString();
    }

    private static String totals(NetworkInfo info) {
        long all = info.parameters();
        long trainable = info.trainableParameters();
        return """
        Total params: %s (%s)
        Trainable params: %s (%s)
        Non-trainable params: %s (%s)
        FLOPs per image: %s
        """
                .formatted(
                        grouped(all),
                        size(all),
                        grouped(trainable),
                        size(trainable),
                        grouped(all - trainable),
                        size(all - trainable),
                        grouped(info.flops()));
    }

    private static String line(String[] cells, int[] widths) {
        String format =
                "%%-%ds  %%-%ds  %%%ds  %%%ds"
                        .formatted(widths[0], widths[1], widths[2], widths[3]);
        return format.formatted((Object[]) cells);
    }

    private static String shape(List<Integer> sizes) {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(", ", "[?, ", "]"));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Bytes as float32, in units of 1024 as Keras prints them. */
    private static String size(long parameters) {
        double amount = parameters * (double) Float.BYTES;
        int unit = 0;
        while (amount >= KIB && unit < UNITS.length - 1) {
            amount /= KIB;
            unit++;
        }
        return String.format(Locale.ROOT, "%.2f %s", amount, UNITS[unit]);
    }
}
