package org.layerwright.data.read;

import org.apache.commons.csv.CSVRecord;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows below the header, remembering the files seen so that none comes twice. */
final class CsvRows {
    private final CsvHeader header;
    private final ImageRoot root;
    private final CsvOptions.Unlabelled unlabelled;
    private final Map<Path, String> firstSeen = new HashMap<>();

    CsvRows(CsvHeader header, ImageRoot root, CsvOptions.Unlabelled unlabelled) {
        this.header = header;
        this.root = root;
        this.unlabelled = unlabelled;
    }

    /** Adds the row to {@code rows}, or what is wrong with it to {@code problems}. */
    void read(CSVRecord record, String where, List<Row> rows, List<DataProblem> problems) {
        if (record.size() != header.columns()) {
            problems.add(
                    new DataProblem(
                            where,
                            "the row has "
                                    + record.size()
                                    + " cells, the header "
                                    + header.columns(),
                            "Put a name that holds a comma in double quotes; join labels with '|'."));
            return;
        }
        Set<Fault> faults = new LinkedHashSet<>();
        List<String> labels = labels(record.get(header.labels()), faults);
        String name = record.get(header.file()).strip();
        try {
            Path file = root.resolve(name);
            String before = firstSeen.putIfAbsent(root.identity(file), where);
            if (before != null) {
                faults.add(
                        new Fault(
                                "'" + name + "' is the file of " + before + " again",
                                "Keep one of the rows."));
            }
            rows.add(new Row(Picture.of(file), labels, where));
        } catch (BadImageException e) {
            faults.add(e.fault());
        }
        faults.forEach(fault -> problems.add(new DataProblem(where, fault.what(), fault.fix())));
    }

    private List<String> labels(String cell, Set<Fault> faults) {
        if (cell.isBlank()) {
            if (unlabelled == CsvOptions.Unlabelled.REJECT) {
                faults.add(
                        new Fault(
                                "the labels cell is empty",
                                "Name at least one label, or read with CsvOptions.strict().unlabelled(ALLOW)."));
            }
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : cell.split("\\|", -1)) {
            String label = part.strip();
            if (label.isEmpty()) {
                faults.add(new Fault("empty label in '" + cell + "'", "Remove the stray '|'."));
            } else if (!seen.add(label)) {
                faults.add(
                        new Fault(
                                "label '" + label + "' twice in '" + cell + "'", "Name it once."));
            }
            labels.add(label);
        }
        return labels;
    }
}
