package org.layerwright.data;

import org.layerwright.data.image.Picture;

import java.nio.file.Path;
import java.util.List;

/**
 * One picture and what is known about it.
 *
 * @param picture the picture
 * @param truth its labels, as indices into {@link ImageDataset#labels()}
 * @param origin where the example was declared, for messages: {@code labels.csv:12} or {@code
 *     covers/jazz}
 */
public record Example(Picture picture, Truth truth, String origin) {

    /** A file that has these labels and no others. */
    public Example(Path file, List<Integer> labels, String origin) {
        this(Picture.of(file), Truth.of(labels), origin);
    }

    /** Indices of the labels it has. */
    public List<Integer> labels() {
        return truth.labels();
    }

    /**
     * The picture's file.
     *
     * @throws IllegalStateException if it is in no file of its own
     */
    public Path file() {
        if (picture instanceof Picture.PictureFile inFile) {
            return inFile.path();
        }
        throw new IllegalStateException(picture.name() + " is in no file of its own");
    }

    /** With something else known about it. */
    public Example truth(Truth other) {
        return new Example(picture, other, origin);
    }
}
