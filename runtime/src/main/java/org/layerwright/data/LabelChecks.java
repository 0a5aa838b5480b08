package org.layerwright.data;

import org.layerwright.data.problem.DataProblem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What can be wrong with labels given as numbers. */
final class LabelChecks {
    private static final String HEADLINE = "The labels cannot be used:";

    private LabelChecks() {}

    /**
     * @throws IllegalArgumentException if one occurs twice
     */
    static List<String> distinct(List<String> names) {
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("A label occurs twice in " + names);
        }
        return names;
    }

    /** Each index is one of a label. */
    static void indices(List<String> names, int[][] ofEach) {
        List<DataProblem> problems = new ArrayList<>();
        for (int example = 0; example < ofEach.length; example++) {
            for (int index : ofEach[example]) {
                if (index < 0 || index >= names.size()) {
                    problems.add(
                            new DataProblem(
                                    ColumnChecks.example(example),
                                    "label index " + index,
                                    "Count from 0 to %d in %s."
                                            .formatted(names.size() - 1, names)));
                }
            }
        }
        ColumnChecks.throwIfAny(HEADLINE, problems);
    }

    /** Each row has a number for each label: 1, 0 or NaN. */
    static void oneHot(List<String> names, float[][] rows) {
        List<DataProblem> problems = new ArrayList<>();
        for (int example = 0; example < rows.length; example++) {
            float[] row = rows[example];
            if (row.length != names.size()) {
                problems.add(
                        new DataProblem(
                                ColumnChecks.example(example),
                                "%d numbers for %d labels".formatted(row.length, names.size()),
                                "Give one for each of %s.".formatted(names)));
                continue;
            }
            for (int label = 0; label < row.length; label++) {
                if (row[label] != 0 && row[label] != 1 && !Float.isNaN(row[label])) {
                    problems.add(
                            new DataProblem(
                                    ColumnChecks.example(example),
                                    "%s stands for label '%s'"
                                            .formatted(row[label], names.get(label)),
                                    "Give 1 or 0, or NaN if nobody knows."));
                }
            }
        }
        ColumnChecks.throwIfAny(HEADLINE, problems);
    }
}
