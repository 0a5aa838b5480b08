package org.layerwright.metrics;

/**
 * Checks of incoming rows, made before anything is counted, so that a rejected batch leaves no
 * trace.
 */
final class RowChecks {
    /**
     * A softmax computed in half precision may end a little above 1; a logit taken for a
     * probability is far off.
     */
    private static final float LARGEST_PROBABILITY = 1.01f;

    private RowChecks() {}

    static void labels(int labels) {
        if (labels < 1) {
            throw new IllegalArgumentException("labels is " + labels + "; it must be at least 1");
        }
    }

    /**
     * Checks lengths and values; {@code firstRow} is the number of rows taken in before, for the
     * error text.
     */
    static void batch(float[] probabilities, float[] targets, int rows, int labels, long firstRow) {
        length("probabilities", probabilities, rows, labels);
        length("targets", targets, rows, labels);
        for (int cell = 0; cell < targets.length; cell++) {
            float probability = probabilities[cell];
            if (!(probability >= 0f && probability <= LARGEST_PROBABILITY)) {
                throw new IllegalArgumentException(
                        "probability of "
                                + position(cell, labels, firstRow)
                                + " is "
                                + probability
                                + (Float.isNaN(probability)
                                        ? "; the network's output is not a number, often after a diverged training step"
                                        : "; it must be in [0, 1]: pass probabilities, not logits"));
            }
            float target = targets[cell];
            if (target != 0f && target != 1f && !Float.isNaN(target)) {
                throw new IllegalArgumentException(
                        "target of "
                                + position(cell, labels, firstRow)
                                + " is "
                                + target
                                + "; it must be 0, 1 or, where unknown, NaN");
            }
        }
    }

    /** Whether any label of the row that begins at {@code offset} is known. */
    static boolean anyKnown(float[] targets, int offset, int labels) {
        return known(targets, offset, labels) > 0;
    }

    private static int known(float[] targets, int offset, int labels) {
        int known = 0;
        for (int cell = offset; cell < offset + labels; cell++) {
            known += Float.isNaN(targets[cell]) ? 0 : 1;
        }
        return known;
    }

    /** Each row has exactly one label, or nothing is known of it. */
    static void oneHot(float[] targets, int rows, int labels, long firstRow) {
        for (int row = 0; row < rows; row++) {
            int known = known(targets, row * labels, labels);
            if (known > 0 && known < labels) {
                throw new IllegalArgumentException(
                        "targets of row "
                                + (firstRow + row)
                                + " are known for "
                                + known
                                + " labels of "
                                + labels
                                + "; single-label data knows all of a row or nothing");
            }
            int positives = 0;
            for (int label = 0; label < labels; label++) {
                positives += targets[row * labels + label] == 1f ? 1 : 0;
            }
            if (known > 0 && positives != 1) {
                throw new IllegalArgumentException(
                        "targets of row "
                                + (firstRow + row)
                                + " name "
                                + positives
                                + " labels; single-label data needs exactly one a row");
            }
        }
    }

    private static void length(String name, float[] values, int rows, int labels) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows is " + rows + "; it must not be negative");
        }
        if (values.length != (long) rows * labels) {
            throw new IllegalArgumentException(
                    name
                            + " holds "
                            + values.length
                            + " values; "
                            + rows
                            + " rows of "
                            + labels
                            + " labels need "
                            + (long) rows * labels);
        }
    }

    private static String position(int cell, int labels, long firstRow) {
        return "row " + (firstRow + cell / labels) + ", label " + cell % labels;
    }
}
