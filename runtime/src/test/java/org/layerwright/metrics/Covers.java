package org.layerwright.metrics;

/**
 * Eight rows of four labels with a tie of scores (rows 0 and 2, label 2), scores that equal the
 * threshold 0.5, an empty row and a label that is never true nor predicted. Above 0.5 the
 * predictions are
 *
 * <pre>
 * row        0    1    2    3    4    5    6    7
 * predicted  1010 1100 0110 0000 1100 1010 0100 1100
 * true       1010 1000 0100 0000 0110 0110 1000 1110
 * </pre>
 */
final class Covers {
    static final int ROWS = 8;
    static final int LABELS = 4;

    private Covers() {}

    static float[] probabilities() {
        return new float[] {
            .9f, .2f, .6f, .1f, //
            .8f, .7f, .3f, .5f, //
            .4f, .6f, .6f, .2f, //
            .1f, .3f, .2f, .4f, //
            .7f, .9f, .1f, .3f, //
            .55f, .45f, .8f, .1f, //
            .2f, .7f, .4f, .05f, //
            .6f, .7f, .5f, .45f
        };
    }

    static float[] targets() {
        return new float[] {
            1, 0, 1, 0, //
            1, 0, 0, 0, //
            0, 1, 0, 0, //
            0, 0, 0, 0, //
            0, 1, 1, 0, //
            0, 1, 1, 0, //
            1, 0, 0, 0, //
            1, 1, 1, 0
        };
    }

    static LabelCounts counts() {
        LabelCounts counts = new LabelCounts(LABELS, DecisionRule.threshold(0.5f));
        counts.addBatch(probabilities(), targets(), ROWS);
        return counts;
    }

    static ScoredLabels scores() {
        ScoredLabels scores = new ScoredLabels(LABELS);
        scores.addBatch(probabilities(), targets(), ROWS);
        return scores;
    }
}
