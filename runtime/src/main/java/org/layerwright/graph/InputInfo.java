package org.layerwright.graph;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a network takes.
 *
 * @param name its name
 * @param shape of one example, without the batch axis; of an image height, width, channels
 * @param image whether it is an image, whose pixels arrive as 0..255
 */
public record InputInfo(String name, List<Integer> shape, boolean image) {
    public InputInfo {
        shape = List.copyOf(shape);
    }

    /** Height in pixels, of an image. */
    public int height() {
        return shape.get(0);
    }

    /** Width in pixels, of an image. */
    public int width() {
        return shape.get(1);
    }

    /** Channels of an image: 1 grey, 3 RGB. */
    public int channels() {
        return shape.get(2);
    }

    /** For messages: {@code front (image 64x64x3)} or {@code facts (12 numbers)}. */
    public String inWords() {
        String sizes = shape.stream().map(String::valueOf).collect(Collectors.joining("x"));
        return image
                ? "%s (image %s)".formatted(name, sizes)
                : "%s (%s numbers)".formatted(name, sizes);
    }
}
