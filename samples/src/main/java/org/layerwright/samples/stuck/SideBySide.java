package org.layerwright.samples.stuck;

import org.layerwright.report.Column;
import org.layerwright.report.TextTable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The epochs of a stuck run and of the mended one beside each other. */
final class SideBySide {
    private SideBySide() {}

    /**
     * Both losses, one value more, and the validation skill of each run; of the stuck one also what
     * the doctor called it by then.
     *
     * @param stuckValue what else is shown of the stuck run, such as {@code val_binary_accuracy}
     * @param mendedValue and of the mended one
     */
    static TextTable of(
            WatchedFit stuck, String stuckValue, WatchedFit mended, String mendedValue) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.right("epoch"), Column.right("stuck: loss")));
        columns.addAll(columns("val_loss", stuckValue));
        columns.add(Column.left("doctor"));
        columns.add(Column.right("mended: loss"));
        columns.addAll(columns("val_loss", mendedValue));
        TextTable table = TextTable.of(columns.toArray(Column[]::new));
        int epochs = Math.max(stuck.history().epochs().size(), mended.history().epochs().size());
        for (int i = 0; i < epochs; i++) {
            List<Object> cells = new ArrayList<>(List.of(i + 1));
            cells.addAll(cells(stuck, stuckValue, i));
            cells.add(i < stuck.causes().size() ? stuck.causes().get(i) : "");
            cells.addAll(cells(mended, mendedValue, i));
            table = table.row(cells.toArray());
        }
        return table;
    }

    private static List<Column> columns(String... values) {
        return Stream.concat(Arrays.stream(values), Stream.of("skill"))
                .map(value -> Column.right(value.replace('_', ' ')))
                .toList();
    }

    /** Of a run that ended sooner there is nothing to show. */
    private static List<Object> cells(WatchedFit run, String value, int index) {
        if (index >= run.history().epochs().size()) {
            return List.of("", "", "", "");
        }
        return List.of(
                run.history().values("loss").get(index),
                run.history().values("val_loss").get(index),
                run.history().values(value).get(index),
                run.skills().get(index));
    }
}
