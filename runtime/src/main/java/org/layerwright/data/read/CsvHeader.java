package org.layerwright.data.read;

import org.apache.commons.csv.CSVRecord;
import org.layerwright.data.problem.Fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the columns are.
 *
 * @param columns number of columns
 * @param positions of the columns that are read, by name
 * @param labels positions of one-hot columns, by label
 * @param faults what is wrong with the header
 */
record CsvHeader(
        int columns,
        Map<String, Integer> positions,
        Map<String, Integer> labels,
        List<Fault> faults) {

    static CsvHeader of(CSVRecord record, TableOptions options) {
        TableColumns columns = TableColumns.columns(options);
        List<String> names = record.stream().map(String::strip).toList();
        Map<String, Integer> positions = new LinkedHashMap<>();
        Map<String, Integer> labels = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> repeated = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            boolean label = columns.isLabel(name);
            if (!label && !columns.isKnown(name)) {
                columns.faultOfExtra(name).ifPresent(faults::add);
            } else if ((label ? labels : positions).putIfAbsent(name, column) != null
                    && repeated.add(name)) {
                faults.add(new Fault("column '" + name + "' occurs twice", "Keep one of them."));
            }
        }
        for (String name : columns.missing(names)) {
            faults.add(
                    new Fault(
                            "column '" + name + "' is missing",
                            "Start the file with the line '%s', separated by a comma."
                                    .formatted(columns.example())));
        }
        if (options.form() == LabelForm.ONE_HOT && labels.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("there is no column of a label", "Add one for each label."));
        }
        return new CsvHeader(names.size(), positions, labels, faults);
    }

    /** A cell of a row, empty if there is no such column. */
    String cell(CSVRecord row, String column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.get(position).strip();
    }

    /** What stands in each label's column. */
    Map<String, String> marks(CSVRecord row) {
        Map<String, String> marks = new LinkedHashMap<>();
        labels.forEach((label, column) -> marks.put(label, row.get(column).strip()));
        return marks;
    }
}
