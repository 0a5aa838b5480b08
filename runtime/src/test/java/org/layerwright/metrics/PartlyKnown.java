package org.layerwright.metrics;

import java.util.Random;

/**
 * Random scores and labels of which some are unknown. What is expected comes from matrices that
 * unknown cells are cut out of, so that nothing is left to mask: rows and columns get shorter.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PartlyKnown(int rows, int labels, float[] scores, boolean[] isTrue, boolean[] isKnown) {

    static PartlyKnown draw(Random random) {
        int rows = 1 + random.nextInt(12);
        int labels = 1 + random.nextInt(5);
        int cells = rows * labels;
        double prevalence = random.nextDouble();
        double knowledge = random.nextDouble();
        PartlyKnown data =
                new PartlyKnown(
                        rows, labels, new float[cells], new boolean[cells], new boolean[cells]);
        for (int cell = 0; cell < cells; cell++) {
            data.scores[cell] = random.nextInt(17) / 16f;
            data.isTrue[cell] = random.nextDouble() < prevalence;
            data.isKnown[cell] = random.nextDouble() < knowledge;
        }
        return data;
    }

    float[] targets() {
        float[] targets = new float[rows * labels];
        for (int cell = 0; cell < targets.length; cell++) {
            targets[cell] = !isKnown[cell] ? Float.NaN : isTrue[cell] ? 1 : 0;
        }
        return targets;
    }

    float[] row(float[] cells, int row) {
        float[] own = new float[labels];
        System.arraycopy(cells, row * labels, own, 0, labels);
        return own;
    }

    int knownRows() {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            count += cut(isTrue, row * labels, 1, labels).length > 0 ? 1 : 0;
        }
        return count;
    }

    private boolean[] predicted() {
        boolean[] predicted = new boolean[rows * labels];
        for (int cell = 0; cell < predicted.length; cell++) {
            predicted[cell] = scores[cell] > 0.5;
        }
        return predicted;
    }

    /** The known ones of {@code count} cells, {@code step} apart. */
    private boolean[] cut(boolean[] cells, int first, int step, int count) {
        boolean[] kept = new boolean[count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            if (isKnown[first + i * step]) {
                kept[length++] = cells[first + i * step];
            }
        }
        boolean[] shorter = new boolean[length];
        System.arraycopy(kept, 0, shorter, 0, length);
        return shorter;
    }

    /** A column without its unknown cells. */
    boolean[] known(int label, boolean[] cells) {
        return cut(cells, label, labels, rows);
    }

    float[] knownScores(int label) {
        float[] kept = new float[known(label, isTrue).length];
        int length = 0;
        for (int row = 0; row < rows; row++) {
            if (isKnown[row * labels + label]) {
                kept[length++] = scores[row * labels + label];
            }
        }
        return kept;
    }

    /** Rows without their unknown cells, empty ones left out. */
    BruteForce byRow() {
        boolean[][] predicted = new boolean[knownRows()][];
        boolean[][] actual = new boolean[knownRows()][];
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            boolean[] own = cut(isTrue, row * labels, 1, labels);
            if (own.length > 0) {
                predicted[kept] = cut(predicted(), row * labels, 1, labels);
                actual[kept++] = own;
            }
        }
        return new BruteForce(predicted, actual);
    }

    /** One of precision, recall and F1 of one label: of a matrix that is this column. */
    private double score(int label, int which) {
        boolean[][] predicted = {known(label, predicted())};
        boolean[][] actual = {known(label, isTrue)};
        return new BruteForce(predicted, actual).micro(which);
    }

    /** The mean over labels that any row knows. */
    double macro(int which) {
        double sum = 0;
        int count = 0;
        for (int label = 0; label < labels; label++) {
            if (known(label, isTrue).length > 0) {
                sum += score(label, which);
                count++;
            }
        }
        return sum / count;
    }

    double weighted(int which) {
        double sum = 0;
        double weights = 0;
        for (int label = 0; label < labels; label++) {
            for (boolean positive : known(label, isTrue)) {
                sum += positive ? score(label, which) : 0;
                weights += positive ? 1 : 0;
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** Of the known cells the part that is predicted wrongly. */
    double wrongShare() {
        double wrong = 0;
        double known = 0;
        for (int cell = 0; cell < rows * labels; cell++) {
            if (isKnown[cell]) {
                known++;
                wrong += predicted()[cell] != isTrue[cell] ? 1 : 0;
            }
        }
        return wrong / known;
    }
}
