package org.layerwright.data.read;

import java.util.List;
import java.util.TreeSet;

/**
 * What a source of examples said.
 *
 * @param labels every label that can occur
 * @param rows the examples in the source's order
 */
public record Listing(List<String> labels, List<Row> rows) {
    public Listing {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** Rows with the labels that occur in them, in plain string order. */
    public static Listing of(List<Row> rows) {
        TreeSet<String> labels = new TreeSet<>();
        rows.forEach(
                row -> {
                    labels.addAll(row.labels());
                    labels.addAll(row.unknown());
                });
        return new Listing(List.copyOf(labels), rows);
    }
}
