package org.layerwright.graph;

import java.util.Arrays;
import java.util.List;

/**
 * The fixed size of a weight along each axis.
 *
 * @param sizes one number for each axis; empty for a scalar
 */
public record Extent(List<Long> sizes) {

    public Extent {
        sizes = List.copyOf(sizes);
    }

    /** The extent with these sizes. */
    public static Extent of(long... sizes) {
        return new Extent(Arrays.stream(sizes).boxed().toList());
    }

    /** The sizes as TensorFlow takes them. */
    public long[] toArray() {
        return sizes.stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * How many values it holds.
     *
     * @throws ArithmeticException if that is more than a long can count
     */
    public long count() {
        return sizes.stream().reduce(1L, Math::multiplyExact);
    }

    @Override
    public String toString() {
        return sizes.toString();
    }
}
