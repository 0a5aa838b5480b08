package org.layerwright.report;

import java.util.Arrays;

/** Isotonic regression by pooling adjacent violators (Ayer et al. 1955). */
final class Rising {
    private Rising() {}

    /** The values that never fall and are nearest to these in weighted least squares. */
    static double[] nearest(double[] values, double[] weights) {
        double[] means = new double[values.length];
        double[] sums = new double[values.length];
        int[] sizes = new int[values.length];
        int pools = 0;
        for (int i = 0; i < values.length; i++) {
            means[pools] = values[i];
            sums[pools] = weights[i];
            sizes[pools] = 1;
            pools++;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                double sum = sums[pools - 2] + sums[pools - 1];
                means[pools - 2] =
                        (means[pools - 2] * sums[pools - 2] + means[pools - 1] * sums[pools - 1])
                                / sum;
                sums[pools - 2] = sum;
                sizes[pools - 2] += sizes[pools - 1];
                pools--;
            }
        }
        double[] found = new double[values.length];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(found, at, at + sizes[pool], means[pool]);
            at += sizes[pool];
        }
        return found;
    }
}
