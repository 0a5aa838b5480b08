package org.layerwright.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table with aligned columns, for the console ({@link #toString}) and for a report section.
 * Immutable: {@link #row} returns a longer table.
 *
 * @param columns headings and alignment
 * @param rows the cells as text, a list for each row
 */
public record TextTable(List<Column> columns, List<List<String>> rows) implements ReportBlock {

    private static final String GAP = "  ";

    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of "
                                + row.size()
                                + " cells in a table of "
                                + columns.size()
                                + " columns: "
                                + row);
            }
        }
    }

    /** An empty table. */
    public static TextTable of(Column... columns) {
        return new TextTable(List.of(columns), List.of());
    }

    /**
     * The table with one row more. Whole numbers get thousands separators, others three decimals,
     * {@code -} stands for no value (not a number, or infinite); all else is shown as it prints.
     */
    public TextTable row(Object... cells) {
        List<List<String>> longer = new ArrayList<>(rows);
        longer.add(Arrays.stream(cells).map(TextTable::text).toList());
        return new TextTable(columns, longer);
    }

    /** The lines with a rule under the headings, each ended by a line feed. */
    @Override
    public String toString() {
        int[] widths = widths();
        List<String> headings = columns.stream().map(Column::title).toList();
        StringBuilder lines = new StringBuilder();
        lines.append(line(headings, widths)).append('\n');
        lines.append("-".repeat(width())).append('\n');
        for (List<String> row : rows) {
            lines.append(line(row, widths)).append('\n');
        }
        return lines.toString();
    }

    /** Characters in the longest line. */
    int width() {
        return Arrays.stream(widths()).sum() + GAP.length() * (columns.size() - 1);
    }

    @Override
    public Span span() {
        return Span.FULL;
    }

    @Override
    public void render(Markup out) {
        out.open("div", "class", "scroll").open("table");
        out.open("thead").open("tr");
        for (Column column : columns) {
            out.element("th", column.title(), "class", side(column), "scope", "col");
        }
        out.close().close().open("tbody");
        for (List<String> row : rows) {
            out.open("tr");
            for (int c = 0; c < row.size(); c++) {
                out.element("td", row.get(c), "class", side(columns.get(c)));
            }
            out.close();
        }
        out.close().close().close();
    }

    private static String side(Column column) {
        return column.right() ? "number" : "word";
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            String padding = " ".repeat(widths[c] - length(cell));
            line.append(c == 0 ? "" : GAP);
            line.append(columns.get(c).right() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = columns.stream().mapToInt(column -> length(column.title())).toArray();
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], length(row.get(c)));
            }
        }
        return widths;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String text(Object cell) {
        if (cell instanceof Double || cell instanceof Float) {
            return Numbers.fixed(((Number) cell).doubleValue(), 3);
        }
        if (cell instanceof Long || cell instanceof Integer || cell instanceof Short) {
            return Numbers.count(((Number) cell).longValue());
        }
        return String.valueOf(cell);
    }
}
