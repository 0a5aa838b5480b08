package org.layerwright.data.read;

import org.apache.commons.csv.CSVRecord;
import org.layerwright.data.problem.Fault;
import org.layerwright.data.problem.NearestName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the columns are.
 *
 * @param columns number of columns
 * @param file position of the {@code file} column, -1 if missing
 * @param labels position of the {@code labels} column, -1 if missing
 * @param faults what is wrong with the header
 */
record CsvHeader(int columns, int file, int labels, List<Fault> faults) {
    private static final String FILE = "file";
    private static final String LABELS = "labels";
    private static final List<String> KNOWN = List.of(FILE, LABELS);

    static CsvHeader of(CSVRecord record, CsvOptions.ExtraColumns extra) {
        List<String> names = record.stream().map(String::strip).toList();
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (KNOWN.contains(name) && !seen.add(name)) {
                faults.add(new Fault("column '" + name + "' occurs twice", "Keep one of them."));
            }
            if (!KNOWN.contains(name) && extra == CsvOptions.ExtraColumns.REJECT) {
                faults.add(
                        new Fault(
                                "unknown column '" + name + "'",
                                "The columns are 'file' and 'labels'."
                                        + NearestName.hint(name, KNOWN)));
            }
        }
        for (String name : KNOWN) {
            if (!names.contains(name)) {
                faults.add(
                        new Fault(
                                "column '" + name + "' is missing",
                                "Start the file with the line 'file,labels', separated by a comma."));
            }
        }
        return new CsvHeader(names.size(), names.indexOf(FILE), names.indexOf(LABELS), faults);
    }
}
