package org.layerwright.processor.model.layer;

import java.util.List;

/** A height and a width in pixels: of a kernel, a window, a step. */
public record Size(int height, int width) {

    /**
     * As members write it: one value for both axes, or two. Any other number of values is a finding
     * of its own; 1x1 stands in for it.
     */
    static Size of(List<Integer> values) {
        return switch (values.size()) {
            case 1 -> new Size(values.get(0), values.get(0));
            case 2 -> new Size(values.get(0), values.get(1));
            default -> new Size(1, 1);
        };
    }

    @Override
    public String toString() {
        return height + "x" + width;
    }
}
