package org.layerwright.data.read;

/**
 * How strictly a CSV of labels is read. Immutable; every default is the strict choice.
 *
 * @param unlabelled what an empty {@code labels} cell means; default {@link Unlabelled#REJECT}
 * @param extraColumns what a column other than {@code file} and {@code labels} means; default
 *     {@link ExtraColumns#REJECT}
 */
public record CsvOptions(Unlabelled unlabelled, ExtraColumns extraColumns) {

    /** What to do with a row whose labels cell is empty. */
    public enum Unlabelled {
        /** It is a mistake in the file. */
        REJECT,
        /** It is an example with no label: a negative of every label, or one to predict. */
        ALLOW
    }

    /** What to do with columns that are not read. */
    public enum ExtraColumns {
        /** They are a mistake in the file, most often a misspelt name. */
        REJECT,
        /** They are for others to read. */
        IGNORE
    }

    /** Everything strict. */
    public static CsvOptions strict() {
        return new CsvOptions(Unlabelled.REJECT, ExtraColumns.REJECT);
    }

    public CsvOptions unlabelled(Unlabelled choice) {
        return new CsvOptions(choice, extraColumns);
    }

    public CsvOptions extraColumns(ExtraColumns choice) {
        return new CsvOptions(unlabelled, choice);
    }
}
