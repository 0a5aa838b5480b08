package org.layerwright.graph;

/**
 * How many inputs feed one output of a weight and how many outputs one input feeds.
 *
 * @param in inputs of one output unit
 * @param out output units that one input reaches
 */
record Fans(double in, double out) {

    /** The fans of a kernel; the last two axes are input and output, those before the window. */
    static Fans of(long... shape) {
        int rank = shape.length;
        if (rank < 2) {
            double only = rank == 0 ? 1 : shape[0];
            return new Fans(only, only);
        }
        double window = 1;
        for (int axis = 0; axis < rank - 2; axis++) {
            window *= shape[axis];
        }
        return new Fans(window * shape[rank - 2], window * shape[rank - 1]);
    }
}
