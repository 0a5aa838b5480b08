package org.layerwright.samples.oracle;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The worst error of each layer and quantity, relative to the largest value of its tensor. */
final class ErrorTable {
    private final Map<String, Row> rows = new TreeMap<>();

    private static final class Row {
        private final Map<Quantity, Double> worst = new EnumMap<>(Quantity.class);
        private int cases;
        private double keras;
    }

    void begin(Golden golden) {
        Row row = rows.computeIfAbsent(golden.layer(), layer -> new Row());
        row.cases++;
        row.keras =
                golden.kerasFloat32Error().values().stream()
                        .mapToDouble(error -> error)
                        .reduce(row.keras, Math::max);
    }

    void add(Golden golden, Quantity quantity, double error) {
        Map<Quantity, Double> worst =
                rows.computeIfAbsent(golden.layer(), layer -> new Row()).worst;
        worst.merge(quantity, error, Math::max);
    }

    /** Markdown; the last column is Keras's own worst error in single precision. */
    String text(String versions) {
        StringBuilder text =
                new StringBuilder("Worst relative error against ").append(versions).append("\n\n");
        text.append("%-24s | %5s".formatted("layer", "cases"));
        StringBuilder line = new StringBuilder("-".repeat(25) + "|" + "-".repeat(6));
        for (Quantity quantity : Quantity.values()) {
            text.append(" | %15s".formatted(quantity.title()));
            line.append("-|").append("-".repeat(16));
        }
        text.append(" | %13s\n%s-|%s\n".formatted("Keras float32", line, "-".repeat(14)));
        rows.forEach((layer, row) -> text.append(line(layer, row)));
        return text.toString();
    }

    private static String line(String layer, Row row) {
        StringBuilder line = new StringBuilder("%-24s | %5d".formatted(layer, row.cases));
        for (Quantity quantity : Quantity.values()) {
            line.append(" | %15s".formatted(number(row.worst.get(quantity))));
        }
        return line.append(" | %13s\n".formatted(number(row.keras))).toString();
    }

    private static String number(@Nullable Double error) {
        if (error == null) {
            return "";
        }
        return error == 0 ? "0" : String.format(Locale.ROOT, "%.1e", error);
    }
}
