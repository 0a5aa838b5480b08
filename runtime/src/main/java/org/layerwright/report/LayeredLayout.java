package org.layerwright.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places the boxes of a graph in rows from top to bottom, so that arrows go down, cross little and
 * run past boxes. The steps are those of Sugiyama, Tagawa and Toda 1981: rows, order in the rows,
 * places.
 */
final class LayeredLayout {
    private static final int SWEEPS = 12;
    private static final double GAP = 26;

    /** What gives way where a box and a passing arrow want the same place. */
    private static final double ARROW_WEIGHT = 0.001;

    /** An arrow's way through the rows: the cells from its start to its end. */
    record Route(List<Integer> cells) {
        Route {
            cells = List.copyOf(cells);
        }
    }

    private final double[] widths;
    private final List<List<Integer>> inputs;
    private final List<Integer> rowOf = new ArrayList<>();
    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<List<Integer>> above = new ArrayList<>();
    private final List<List<Integer>> below = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private double[] places = {};

    /**
     * @param widths of the boxes
     * @param inputs the boxes that each has arrows from, all before it
     */
    LayeredLayout(double[] widths, List<List<Integer>> inputs) {
        this.widths = widths.clone();
        this.inputs = inputs;
        findRows();
        findRoutes();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            order(sweep % 2 == 0);
        }
        place();
    }

    int rowCount() {
        return rows.size();
    }

    /** The row of a box or of an arrow's cell. */
    int row(int cell) {
        return rowOf.get(cell);
    }

    /** The middle of a box or of an arrow's cell. */
    double place(int cell) {
        return places[cell];
    }

    boolean isBox(int cell) {
        return cell < widths.length;
    }

    /** Arrows by the cells they pass, boxes at both ends. */
    List<Route> routes() {
        return Collections.unmodifiableList(routes);
    }

    /** Each box one row below the last that it has arrows from; one without, just above its use. */
    private void findRows() {
        int[] found = new int[widths.length];
        for (int box = 0; box < widths.length; box++) {
            for (int input : inputs.get(box)) {
                found[box] = Math.max(found[box], found[input] + 1);
            }
        }
        int[] firstUse = IntStream.generate(() -> Integer.MAX_VALUE).limit(found.length).toArray();
        for (int box = 0; box < found.length; box++) {
            for (int input : inputs.get(box)) {
                firstUse[input] = Math.min(firstUse[input], found[box]);
            }
        }
        for (int box = 0; box < found.length; box++) {
            boolean source = inputs.get(box).isEmpty() && firstUse[box] != Integer.MAX_VALUE;
            cell(source ? firstUse[box] - 1 : found[box]);
        }
    }

    private int cell(int row) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        int cell = rowOf.size();
        rowOf.add(row);
        rows.get(row).add(cell);
        above.add(new ArrayList<>());
        below.add(new ArrayList<>());
        return cell;
    }

    private void findRoutes() {
        for (int box = 0; box < widths.length; box++) {
            for (int input : inputs.get(box)) {
                List<Integer> cells = new ArrayList<>(List.of(input));
                for (int row = row(input) + 1; row < row(box); row++) {
                    cells.add(cell(row));
                }
                cells.add(box);
                for (int i = 1; i < cells.size(); i++) {
                    above.get(cells.get(i)).add(cells.get(i - 1));
                    below.get(cells.get(i - 1)).add(cells.get(i));
                }
                routes.add(new Route(cells));
            }
        }
    }

    /** Sorts each row by where its neighbours are in the row before. */
    private void order(boolean down) {
        List<List<Integer>> neighbours = down ? above : below;
        double[] position = new double[rowOf.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<Integer> row = rows.get(down ? i : rows.size() - 1 - i);
            double[] wanted = new double[rowOf.size()];
            for (int p = 0; p < row.size(); p++) {
                int cell = row.get(p);
                double own = relative(p, row.size());
                wanted[cell] =
                        neighbours.get(cell).stream()
                                .mapToDouble(other -> position[other])
                                .average()
                                .orElse(own);
            }
            row.sort(Comparator.comparingDouble(cell -> wanted[cell]));
            for (int p = 0; p < row.size(); p++) {
                position[row.get(p)] = relative(p, row.size());
            }
        }
    }

    private static double relative(int position, int size) {
        return position - (size - 1) / 2.0;
    }

    /** Moves each row's cells as near to their neighbours as the row allows. */
    private void place() {
        places = new double[rowOf.size()];
        for (int sweep = 0; sweep < 2 * SWEEPS + rows.size(); sweep++) {
            for (int i = 0; i < rows.size(); i++) {
                place(rows.get(sweep % 2 == 0 ? i : rows.size() - 1 - i));
            }
        }
        double left = Double.MAX_VALUE;
        for (int cell = 0; cell < places.length; cell++) {
            left = Math.min(left, places[cell] - width(cell) / 2);
        }
        for (int cell = 0; cell < places.length; cell++) {
            places[cell] -= left;
        }
    }

    private void place(List<Integer> row) {
        double[] offsets = new double[row.size()];
        double[] wanted = new double[row.size()];
        double[] weights = new double[row.size()];
        for (int p = 0; p < row.size(); p++) {
            int cell = row.get(p);
            if (p > 0) {
                offsets[p] = offsets[p - 1] + (width(row.get(p - 1)) + width(cell)) / 2 + GAP;
            }
            wanted[p] = wanted(cell) - offsets[p];
            weights[p] = isBox(cell) ? 1 : ARROW_WEIGHT;
        }
        double[] found = Rising.nearest(wanted, weights);
        for (int p = 0; p < found.length; p++) {
            places[row.get(p)] = found[p] + offsets[p];
        }
    }

    /** Boxes stand below boxes, so that a chain is straight; arrows pass where they can. */
    private double wanted(int cell) {
        List<Integer> all = new ArrayList<>(above.get(cell));
        all.addAll(below.get(cell));
        List<Integer> boxes = all.stream().filter(this::isBox).toList();
        return (isBox(cell) && !boxes.isEmpty() ? boxes : all)
                .stream().mapToDouble(other -> places[other]).average().orElse(places[cell]);
    }

    private double width(int cell) {
        return isBox(cell) ? widths[cell] : 0;
    }
}
