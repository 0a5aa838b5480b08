package org.layerwright.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an input of a network looks like.
 *
 * @param name its name
 * @param shape of one example, without the batch axis; of an image height, width, channels
 * @param image whether it is an image, whose pixels are bytes 0 to 255
 */
public record InputForm(String name, List<Integer> shape, boolean image) {
    public InputForm {
        shape = List.copyOf(shape);
    }

    /** Numbers of one example. */
    int numbers() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    /** As {@code images of 64x64x3} or {@code numbers of shape 12}. */
    String kind() {
        String sizes = shape.stream().map(String::valueOf).collect(Collectors.joining("x"));
        return (image ? "images of " : "numbers of shape ") + sizes;
    }
}
