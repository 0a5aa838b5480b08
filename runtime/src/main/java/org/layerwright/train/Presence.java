package org.layerwright.train;

import org.layerwright.metrics.LabelKind;

import java.util.List;

/**
 * Which labels count as present where examples were mixed with each other, for metrics, which know
 * only presence and absence: of independent labels those with a share of at least one half, of
 * labels that exclude each other the one with the largest share. Unknown ones (NaN) stay so.
 */
final class Presence {
    private static final float HALF = 0.5f;

    private Presence() {}

    /**
     * Zeros and ones in place of shares.
     *
     * @param outputs whose labels these are
     * @param shares of the labels of all outputs, example by example
     */
    static float[] of(List<OutputMeasures> outputs, float[] shares) {
        float[] present = new float[shares.length];
        for (OutputMeasures output : outputs) {
            for (int row = output.first(); row < shares.length; row += output.columns()) {
                int end = row + output.labels();
                if (output.output().labelKind() == LabelKind.SINGLE_LABEL) {
                    largest(shares, row, end, present);
                } else {
                    halves(shares, row, end, present);
                }
            }
        }
        return present;
    }

    private static void halves(float[] shares, int from, int end, float[] present) {
        for (int i = from; i < end; i++) {
            present[i] = Float.isNaN(shares[i]) ? Float.NaN : shares[i] >= HALF ? 1 : 0;
        }
    }

    private static void largest(float[] shares, int from, int end, float[] present) {
        int best = -1;
        for (int i = from; i < end; i++) {
            present[i] = Float.isNaN(shares[i]) ? Float.NaN : 0;
            if (!Float.isNaN(shares[i]) && (best < 0 || shares[i] > shares[best])) {
                best = i;
            }
        }
        if (best >= 0) {
            present[best] = 1;
        }
    }
}
