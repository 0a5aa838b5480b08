package org.layerwright.train;

import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.LabelKind;

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
     * @param info whose labels these are
     * @param shares of the labels of all outputs, example by example
     */
    static float[] of(NetworkInfo info, float[] shares) {
        float[] present = new float[shares.length];
        int columns = info.labels().size();
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            int labels = output.labels().size();
            for (int row = first; row < shares.length; row += columns) {
                if (output.labelKind() == LabelKind.SINGLE_LABEL) {
                    largest(shares, row, row + labels, present);
                } else {
                    halves(shares, row, row + labels, present);
                }
            }
            first += labels;
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
