package org.layerwright.processor.shape;

import java.util.List;
import java.util.stream.Collectors;

/** The shape of one image's values in a network, the batch axis left out: 150x150x3. */
public record Shape(List<Integer> dims) {
    public Shape {
        dims = List.copyOf(dims);
    }

    public static Shape of(Integer... dims) {
        return new Shape(List.of(dims));
    }

    public int rank() {
        return dims.size();
    }

    public int dim(int axis) {
        return dims.get(axis);
    }

    /** The innermost axis: channels of an image, width of a row. */
    public int last() {
        return dims.get(dims.size() - 1);
    }

    /** The number of values; {@link Long#MAX_VALUE} if that is more. */
    public long count() {
        return Counts.product(dims.stream().mapToLong(Integer::longValue).toArray());
    }

    /** As it is written in source comments: {@code [?, 150, 150, 3]}. */
    public String withBatch() {
        return dims.stream().map(String::valueOf).collect(Collectors.joining(", ", "[?, ", "]"));
    }

    @Override
    public String toString() {
        return dims.stream().map(String::valueOf).collect(Collectors.joining("x"));
    }
}
