package org.layerwright.augment;

/** The eight numbers of a perspective by Gaussian elimination of its eight equations. */
final class Homography {
    private Homography() {}

    /**
     * The map that takes four points to the corners (0, 0), (right, 0), (0, bottom), (right,
     * bottom).
     */
    static double[] solve(float[] x, float[] y, double right, double bottom) {
        double[][] rows = new double[8][];
        for (int i = 0; i < 4; i++) {
            double u = i % 2 * right;
            double v = i / 2 * bottom;
            rows[2 * i] = new double[] {x[i], y[i], 1, 0, 0, 0, -u * x[i], -u * y[i], u};
            rows[2 * i + 1] = new double[] {0, 0, 0, x[i], y[i], 1, -v * x[i], -v * y[i], v};
        }
        for (int column = 0; column < 8; column++) {
            int pivot = column;
            for (int row = column; row < 8; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] moved = rows[column];
            rows[column] = rows[pivot];
            rows[pivot] = moved;
            for (int row = 0; row < 8; row++) {
                double factor = row == column ? 0 : rows[row][column] / rows[column][column];
                for (int i = column; i < 9; i++) {
                    rows[row][i] -= factor * rows[column][i];
                }
            }
        }
        double[] solution = new double[8];
        for (int i = 0; i < 8; i++) {
            solution[i] = rows[i][8] / rows[i][i];
        }
        return solution;
    }
}
