package org.layerwright.data.read;

import java.util.HashSet;
import java.util.List;

/**
 * How a table of labels, CSV or JSON lines, is read, and how strictly. Immutable; every default is
 * the strict choice.
 *
 * @param unlabelled what a row means that says nothing about any label; default {@link
 *     Unlabelled#REJECT}
 * @param extras what a column or member means that is not read; default {@link Extras#REJECT}
 * @param form how labels are written; default {@link LabelForm#NAMES}
 * @param labels every label that may occur, in the order that indices count and that the data set
 *     is to have; empty, the default, for all that do occur, in plain string order
 */
public record TableOptions(
        Unlabelled unlabelled, Extras extras, LabelForm form, List<String> labels) {

    /** What to do with a row that says nothing about any label. */
    public enum Unlabelled {
        /** It is a mistake in the file. */
        REJECT,
        /** It is an example with no label: a negative of every label, or one to predict. */
        ALLOW
    }

    /** What to do with columns or members that are not read. */
    public enum Extras {
        /** They are a mistake in the file, most often a misspelt name. */
        REJECT,
        /** They are for others to read. */
        IGNORE
    }

    /**
     * @throws IllegalArgumentException if a label occurs twice, or indices are to be read without a
     *     list that they count in
     */
    public TableOptions {
        labels = List.copyOf(labels);
        if (new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("A label occurs twice in " + labels);
        }
        if (form == LabelForm.INDICES && labels.isEmpty()) {
            throw new IllegalArgumentException(
                    "Indices count in a list of labels: give it by labels(...)");
        }
    }

    /** Everything strict; labels by their names, whatever they are. */
    public static TableOptions strict() {
        return new TableOptions(Unlabelled.REJECT, Extras.REJECT, LabelForm.NAMES, List.of());
    }

    /** Labels are indices into a list, the first is 0; everything strict. */
    public static TableOptions indices(List<String> labels) {
        return new TableOptions(Unlabelled.REJECT, Extras.REJECT, LabelForm.INDICES, labels);
    }

    /** A column or member for each label; everything strict. */
    public static TableOptions oneHot() {
        return new TableOptions(Unlabelled.REJECT, Extras.REJECT, LabelForm.ONE_HOT, List.of());
    }

    public TableOptions unlabelled(Unlabelled choice) {
        return new TableOptions(choice, extras, form, labels);
    }

    public TableOptions extras(Extras choice) {
        return new TableOptions(unlabelled, choice, form, labels);
    }

    /** These labels and no others, in this order. */
    public TableOptions labels(List<String> all) {
        return new TableOptions(unlabelled, extras, form, all);
    }
}
