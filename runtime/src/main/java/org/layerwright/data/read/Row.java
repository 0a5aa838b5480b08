package org.layerwright.data.read;

import org.layerwright.data.image.Picture;

import java.util.List;

/**
 * One example as its source told it.
 *
 * @param picture the picture
 * @param labels names of the labels it has
 * @param origin where the example was declared, for messages: {@code labels.csv:12}
 */
public record Row(Picture picture, List<String> labels, String origin) {
    public Row {
        labels = List.copyOf(labels);
    }
}
