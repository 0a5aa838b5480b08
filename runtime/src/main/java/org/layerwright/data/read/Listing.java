package org.layerwright.data.read;

import java.util.List;
import java.util.TreeSet;

/**
 * What a source of examples said.
 *
 * @param labels every label that can occur, in plain string order
 * @param rows the examples in the source's order
 */
public record Listing(List<String> labels, List<Row> rows) {
    public Listing {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** Rows with the labels that occur in them. */
    static Listing of(List<Row> rows) {
        TreeSet<String> labels = new TreeSet<>();
        rows.forEach(row -> labels.addAll(row.labels()));
        return new Listing(List.copyOf(labels), rows);
    }
}
