package org.layerwright.data;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.NearestName;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** What can be wrong with arrays. */
final class ColumnChecks {
    private ColumnChecks() {}

    /** As the rows of an array are counted: from 0. */
    static String example(int example) {
        return "example " + example;
    }

    /** As many as examples. */
    static void count(String of, int examples, int given) {
        if (given != examples) {
            throw new DataException(
                    new DataProblem(
                            of,
                            "%d given for %d examples".formatted(given, examples),
                            "Give one for each example."));
        }
    }

    /** As many rows as examples, each as long as the shape says. */
    static void lengths(InputForm form, int examples, int rows, IntUnaryOperator length) {
        if (form.shape().stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException(
                    "input %s: %s have no numbers; sizes are at least 1"
                            .formatted(form.name(), form.kind()));
        }
        count("input " + form.name(), examples, rows);
        List<DataProblem> problems = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            if (length.applyAsInt(row) != form.numbers()) {
                problems.add(
                        new DataProblem(
                                example(row),
                                "%d numbers".formatted(length.applyAsInt(row)),
                                "Give %d.".formatted(form.numbers())));
            }
        }
        throwIfAny("Input %s takes %s:".formatted(form.name(), form.kind()), problems);
    }

    /** No infinity, no NaN: one would make the loss NaN, epochs later. */
    static void finite(InputForm form, float[][] rows) {
        List<DataProblem> problems = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < rows[row].length; i++) {
                if (!Float.isFinite(rows[row][i])) {
                    problems.add(
                            new DataProblem(
                                    example(row),
                                    "number %d is %s".formatted(i, rows[row][i]),
                                    "Give a finite number, or leave the example out."));
                    break;
                }
            }
        }
        throwIfAny("Input %s has numbers that are none:".formatted(form.name()), problems);
    }

    /** Each wanted input is there, in its form. */
    static void fit(Map<String, Column> columns, List<InputForm> wanted) {
        List<DataProblem> problems = new ArrayList<>();
        for (InputForm form : wanted) {
            Column column = columns.get(form.name());
            String where = "input " + form.name();
            if (column == null) {
                problems.add(
                        new DataProblem(
                                where,
                                "the data has only %s".formatted(columns.keySet()),
                                "Give %s by %s(\"%s\", ...).%s"
                                        .formatted(
                                                form.kind(),
                                                form.image() ? "images" : "numbers",
                                                form.name(),
                                                NearestName.hint(form.name(), columns.keySet()))));
            } else if (!column.form().equals(form)) {
                problems.add(
                        new DataProblem(
                                where,
                                "the data has %s".formatted(column.form().kind()),
                                "Give %s.".formatted(form.kind())));
            }
        }
        throwIfAny("The data does not have what the network takes:", problems);
    }

    static void throwIfAny(String headline, List<DataProblem> problems) {
        if (!problems.isEmpty()) {
            throw new DataException(headline, problems);
        }
    }
}
