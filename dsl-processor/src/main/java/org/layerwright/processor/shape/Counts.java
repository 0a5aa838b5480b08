package org.layerwright.processor.shape;

/** Arithmetic on counts that stops at {@link Long#MAX_VALUE} instead of wrapping round. */
final class Counts {
    private Counts() {}

    static long product(long... factors) {
        long product = 1;
        for (long factor : factors) {
            if (factor != 0 && product > Long.MAX_VALUE / factor) {
                return Long.MAX_VALUE;
            }
            product *= factor;
        }
        return product;
    }

    static long sum(long... terms) {
        long sum = 0;
        for (long term : terms) {
            if (sum > Long.MAX_VALUE - term) {
                return Long.MAX_VALUE;
            }
            sum += term;
        }
        return sum;
    }
}
