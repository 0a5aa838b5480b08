package org.layerwright.data.read;

import org.layerwright.data.problem.Fault;
import org.layerwright.data.problem.NearestName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a CSV, or the members of a JSON line, that are read. */
final class TableColumns {
    static final String FILE = "file";
    static final String LABELS = "labels";
    static final String UNKNOWN = "unknown";
    static final String WEIGHT = "weight";
    static final String GROUP = "group";

    private final TableOptions options;
    private final List<String> required;
    private final List<String> optional;
    private final String noun;

    private TableColumns(
            TableOptions options, List<String> required, List<String> optional, String noun) {
        this.options = options;
        this.required = required;
        this.optional = optional;
        this.noun = noun;
    }

    /** Columns of a CSV. */
    static TableColumns columns(TableOptions options) {
        return new TableColumns(options, required(options), List.of(WEIGHT, GROUP), "column");
    }

    /** Members of a JSON object. */
    static TableColumns members(TableOptions options) {
        boolean listed = options.form() != LabelForm.ONE_HOT;
        List<String> optional = listed ? List.of(UNKNOWN, WEIGHT, GROUP) : List.of(WEIGHT, GROUP);
        return new TableColumns(options, required(options), optional, "member");
    }

    private static List<String> required(TableOptions options) {
        List<String> required = new ArrayList<>(List.of(FILE));
        if (options.form() == LabelForm.ONE_HOT) {
            required.addAll(options.labels());
        } else {
            required.add(LABELS);
        }
        return required;
    }

    boolean isKnown(String name) {
        return required.contains(name) || optional.contains(name);
    }

    /** Of one-hot tables: whether this is the place of a label. */
    boolean isLabel(String name) {
        if (options.form() != LabelForm.ONE_HOT || name.isEmpty()) {
            return false;
        }
        boolean own = name.equals(FILE) || optional.contains(name);
        return !own && (options.labels().isEmpty() || options.labels().contains(name));
    }

    Optional<Fault> faultOfExtra(String name) {
        if (options.extras() == TableOptions.Extras.IGNORE) {
            return Optional.empty();
        }
        return Optional.of(
                new Fault(
                        "unknown " + noun + " '" + name + "'",
                        "The %ss are %s and, where wanted, %s; extras(IGNORE) skips others."
                                        .formatted(noun, required, optional)
                                + NearestName.hint(name, required)));
    }

    List<String> missing(List<String> present) {
        return required.stream().filter(name -> !present.contains(name)).toList();
    }

    /** What a header looks like. */
    String example() {
        return String.join(",", required);
    }
}
