package org.layerwright.data.read;

import org.layerwright.data.problem.Fault;
import org.layerwright.data.problem.NearestName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** From what stands in a source to what is known of an example. */
public final class LabelRules {
    /** Marks of one-hot labels; spreadsheets and data frames like to write 1 as 1.0. */
    private static final Map<String, Mark> MARKS =
            Map.of(
                    "1", Mark.HAS,
                    "1.0", Mark.HAS,
                    "true", Mark.HAS,
                    "0", Mark.HAS_NOT,
                    "0.0", Mark.HAS_NOT,
                    "false", Mark.HAS_NOT,
                    "", Mark.UNKNOWN,
                    "?", Mark.UNKNOWN);

    private enum Mark {
        HAS,
        HAS_NOT,
        UNKNOWN
    }

    private final TableOptions options;
    // Of one-hot tables: a label that no example has still has its place.
    private final Set<String> places = new TreeSet<>();

    public LabelRules(TableOptions options) {
        this.options = options;
    }

    /**
     * The names of what is written.
     *
     * @param faults what is known to be wrong with the row; gets what is wrong with its labels
     */
    public Told read(Cells cells, Set<Fault> faults) {
        boolean sound = faults.isEmpty();
        Told told =
                options.form() == LabelForm.ONE_HOT
                        ? marked(cells.marks(), faults)
                        : listed(cells, faults);
        // What was wrong with the labels is not told a second time as there being none.
        if (sound && faults.isEmpty() && saysNothing(told, cells)) {
            faults.add(
                    new Fault(
                            "no label is named",
                            "Name at least one, or read with unlabelled(ALLOW)."));
        }
        return told;
    }

    private boolean saysNothing(Told told, Cells cells) {
        boolean nothing =
                options.form() == LabelForm.ONE_HOT
                        ? told.unknown().size() == cells.marks().size()
                        : told.nothing();
        return nothing && options.unlabelled() == TableOptions.Unlabelled.REJECT;
    }

    private Told marked(Map<String, String> marks, Set<Fault> faults) {
        places.addAll(marks.keySet());
        List<String> labels = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        marks.forEach(
                (label, written) -> {
                    Mark mark = MARKS.get(written);
                    if (mark == null) {
                        faults.add(
                                new Fault(
                                        "'%s' stands for label '%s'".formatted(written, label),
                                        "Write 1, 0, or nothing if nobody knows."));
                    } else if (mark == Mark.HAS) {
                        labels.add(label);
                    } else if (mark == Mark.UNKNOWN) {
                        unknown.add(label);
                    }
                });
        return new Told(labels, unknown);
    }

    private Told listed(Cells cells, Set<Fault> faults) {
        Set<String> seen = new HashSet<>();
        List<String> labels = named(cells.labels(), cells, seen, faults);
        return new Told(labels, named(cells.unknown(), cells, seen, faults));
    }

    private List<String> named(
            List<String> written, Cells cells, Set<String> seen, Set<Fault> faults) {
        List<String> names = new ArrayList<>();
        for (String each : written) {
            if (each.isEmpty()) {
                faults.add(
                        new Fault(
                                "empty label in '" + cells.written() + "'",
                                "Remove the stray entry."));
                continue;
            }
            if (!seen.add(each)) {
                faults.add(
                        new Fault(
                                "label '" + each + "' twice in '" + cells.written() + "'",
                                "Name it once."));
            }
            name(each, faults).ifPresent(names::add);
        }
        return names;
    }

    private Optional<String> name(String written, Set<Fault> faults) {
        List<String> all = options.labels();
        if (options.form() == LabelForm.INDICES) {
            return index(written, all.size(), faults).map(all::get);
        }
        if (!all.isEmpty() && !all.contains(written)) {
            faults.add(
                    new Fault(
                            "label '" + written + "' is not among " + all,
                            "Correct it or add it to the list." + NearestName.hint(written, all)));
            return Optional.empty();
        }
        return Optional.of(written);
    }

    private static Optional<Integer> index(String written, int count, Set<Fault> faults) {
        // At most nine digits: more would not fit into an int.
        if (written.matches("[0-9]{1,9}") && Integer.parseInt(written) < count) {
            return Optional.of(Integer.valueOf(written));
        }
        faults.add(
                new Fault(
                        "label index '%s' is not a whole number from 0 to %d"
                                .formatted(written, count - 1),
                        "Count labels from 0 in the list given."));
        return Optional.empty();
    }

    /**
     * An example's weight, 1 if none is written.
     *
     * @param faults gets what is wrong with it
     */
    public static double weight(String written, Set<Fault> faults) {
        if (written.isEmpty()) {
            return 1;
        }
        try {
            double weight = Double.parseDouble(written);
            if (weight >= 0 && weight <= Float.MAX_VALUE) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // Told below, with the numbers that are no weights.
        }
        faults.add(
                new Fault(
                        "weight '" + written + "' is not a number of at least 0",
                        "Correct it; an example without a weight has weight 1."));
        return 1;
    }

    /** Rows with the labels that may occur in them. */
    public Listing listing(List<Row> rows) {
        if (!options.labels().isEmpty()) {
            return new Listing(options.labels(), rows);
        }
        return options.form() == LabelForm.ONE_HOT
                ? new Listing(List.copyOf(places), rows)
                : Listing.of(rows);
    }
}
