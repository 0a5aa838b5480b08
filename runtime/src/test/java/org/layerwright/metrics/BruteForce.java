package org.layerwright.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The textbook definitions over whole matrices, slow and separate from the code under test:
 * precision and recall by asking every cell, F1 as the harmonic mean, average precision by trying
 * every score as a threshold.
 */
final class BruteForce {
    private final boolean[][] predicted;
    private final boolean[][] isTrue;

    BruteForce(boolean[][] predicted, boolean[][] isTrue) {
        this.predicted = predicted;
        this.isTrue = isTrue;
    }

    /** Asks about a set of cells, given as {row, label}. */
    private double[] precisionRecallF1(List<int[]> cells) {
        double hits = 0;
        double alarms = 0;
        double positives = 0;
        for (int[] cell : cells) {
            boolean said = predicted[cell[0]][cell[1]];
            boolean was = isTrue[cell[0]][cell[1]];
            hits += said && was ? 1 : 0;
            alarms += said ? 1 : 0;
            positives += was ? 1 : 0;
        }
        double precision = alarms == 0 ? 0 : hits / alarms;
        double recall = positives == 0 ? 0 : hits / positives;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new double[] {precision, recall, f1, positives};
    }

    private List<int[]> column(int label) {
        List<int[]> cells = new ArrayList<>();
        for (int row = 0; row < isTrue.length; row++) {
            cells.add(new int[] {row, label});
        }
        return cells;
    }

    private List<int[]> row(int row) {
        List<int[]> cells = new ArrayList<>();
        for (int label = 0; label < isTrue[row].length; label++) {
            cells.add(new int[] {row, label});
        }
        return cells;
    }

    double micro(int which) {
        List<int[]> all = new ArrayList<>();
        for (int row = 0; row < isTrue.length; row++) {
            all.addAll(row(row));
        }
        return precisionRecallF1(all)[which];
    }

    double macro(int which) {
        double sum = 0;
        for (int label = 0; label < isTrue[0].length; label++) {
            sum += precisionRecallF1(column(label))[which];
        }
        return sum / isTrue[0].length;
    }

    double weighted(int which) {
        double sum = 0;
        double weights = 0;
        for (int label = 0; label < isTrue[0].length; label++) {
            double[] scores = precisionRecallF1(column(label));
            sum += scores[3] * scores[which];
            weights += scores[3];
        }
        return weights == 0 ? 0 : sum / weights;
    }

    double samples(int which) {
        double sum = 0;
        for (int row = 0; row < isTrue.length; row++) {
            sum += precisionRecallF1(row(row))[which];
        }
        return sum / isTrue.length;
    }

    double exactMatch() {
        int exact = 0;
        for (int row = 0; row < isTrue.length; row++) {
            exact += Arrays.equals(predicted[row], isTrue[row]) ? 1 : 0;
        }
        return (double) exact / isTrue.length;
    }

    double hammingLoss() {
        int wrong = 0;
        for (int row = 0; row < isTrue.length; row++) {
            for (int label = 0; label < isTrue[row].length; label++) {
                wrong += predicted[row][label] != isTrue[row][label] ? 1 : 0;
            }
        }
        return (double) wrong / isTrue.length / isTrue[0].length;
    }

    /** Average precision, asked of every true row instead of every threshold. */
    static double averagePrecision(float[] scores, boolean[] isTrue) {
        double positives = 0;
        for (boolean positive : isTrue) {
            positives += positive ? 1 : 0;
        }
        // Each true row adds 1 / positives of recall, at the precision among all rows scored at
        // least as high.
        double sum = 0;
        for (int row = 0; row < scores.length; row++) {
            if (isTrue[row]) {
                double above = 0;
                double trueAbove = 0;
                for (int other = 0; other < scores.length; other++) {
                    if (scores[other] >= scores[row]) {
                        above++;
                        trueAbove += isTrue[other] ? 1 : 0;
                    }
                }
                sum += trueAbove / above;
            }
        }
        return sum / positives;
    }
}
