package org.layerwright.report;

import java.util.List;
import java.util.Locale;

/**
 * A square table of numbers, each on a ground that is the stronger the larger its share.
 *
 * @param names of rows and columns alike
 * @param cells the texts, a list for each row
 * @param shares how strong the ground of each cell is, 0 to 1; NaN for none
 */
public record HeatTable(List<String> names, List<List<String>> cells, List<List<Double>> shares)
        implements ReportBlock {

    /** Letters stay readable on the strongest ground, in light and dark. */
    private static final double STRONGEST = 0.6;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if there is not a row and a column for each name
     */
    public HeatTable {
        names = List.copyOf(names);
        cells = cells.stream().map(List::copyOf).toList();
        shares = shares.stream().map(List::copyOf).toList();
        checkSquare(names.size(), cells);
        checkSquare(names.size(), shares);
    }

    private static void checkSquare(int size, List<? extends List<?>> rows) {
        if (rows.size() != size || rows.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException(
                    "A heat table of %d names has as many rows and columns".formatted(size));
        }
    }

    @Override
    public Span span() {
        return Span.FULL;
    }

    @Override
    public void render(Markup out) {
        out.open("div", "class", "scroll").open("table", "class", "heat");
        out.open("thead").open("tr").open("th").close();
        names.forEach(name -> out.element("th", name, "scope", "col"));
        out.close().close().open("tbody");
        for (int row = 0; row < names.size(); row++) {
            out.open("tr").element("th", names.get(row), "scope", "row");
            for (int column = 0; column < names.size(); column++) {
                out.element(
                        "td",
                        cells.get(row).get(column),
                        "style",
                        "--share: " + strength(shares.get(row).get(column)));
            }
            out.close();
        }
        out.close().close().close();
    }

    private static String strength(double share) {
        double bounded = Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
        return String.format(Locale.ROOT, "%.3f", STRONGEST * bounded);
    }
}
