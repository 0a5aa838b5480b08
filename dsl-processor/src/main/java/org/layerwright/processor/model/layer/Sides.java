package org.layerwright.processor.model.layer;

import java.util.List;

/** Rows and columns at the four sides of an image. */
public record Sides(int top, int bottom, int left, int right) {

    /**
     * As members write it: one value for all sides, two for height and width, or four. Any other
     * number of values is a finding of its own; nothing stands in for it.
     */
    static Sides of(List<Integer> values) {
        return switch (values.size()) {
            case 1 -> new Sides(values.get(0), values.get(0), values.get(0), values.get(0));
            case 2 -> new Sides(values.get(0), values.get(0), values.get(1), values.get(1));
            case 4 -> new Sides(values.get(0), values.get(1), values.get(2), values.get(3));
            default -> new Sides(0, 0, 0, 0);
        };
    }

    /** In words: {@code 1 on each side}. */
    @Override
    public String toString() {
        return top == bottom && top == left && top == right
                ? top + " on each side"
                : "top %d, bottom %d, left %d, right %d".formatted(top, bottom, left, right);
    }
}
