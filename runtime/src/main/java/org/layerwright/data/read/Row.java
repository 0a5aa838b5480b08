package org.layerwright.data.read;

import org.layerwright.data.image.Picture;

import java.util.List;
import java.util.Optional;

/**
 * One example as its source told it, with labels by name. Immutable: each method gives a changed
 * copy.
 *
 * @param picture the picture
 * @param labels names of the labels it has
 * @param unknown names of labels of which nobody knows whether it has them
 * @param weight what it counts in the loss; at least 0
 * @param group examples of one group never come into different parts of a split
 * @param origin where the example was declared, for messages: {@code labels.csv:12}
 */
public record Row(
        Picture picture,
        List<String> labels,
        List<String> unknown,
        double weight,
        Optional<String> group,
        String origin) {
    public Row {
        labels = List.copyOf(labels);
        unknown = List.copyOf(unknown);
    }

    /** A picture with these labels and no others, of weight 1, in no group. */
    public static Row of(Picture picture, List<String> labels) {
        return new Row(picture, labels, List.of(), 1, Optional.empty(), picture.name());
    }

    /** With these labels unknown. */
    public Row unknown(List<String> names) {
        return new Row(picture, labels, names, weight, group, origin);
    }

    /** With another weight. */
    public Row weight(double value) {
        return new Row(picture, labels, unknown, value, group, origin);
    }

    /** In a group. */
    public Row group(String name) {
        return new Row(picture, labels, unknown, weight, Optional.of(name), origin);
    }

    /** Declared somewhere; by default messages give the picture's name. */
    public Row origin(String where) {
        return new Row(picture, labels, unknown, weight, group, where);
    }
}
