package org.layerwright.data.read;

import org.layerwright.data.image.Picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files and the labels they were found under. A file found under several, through links or in
 * folders given for several labels, is one example that has them all: as two, each would say that
 * the other's label is not there.
 */
final class LabelledFiles {
    private final Map<Path, Row> rows = new LinkedHashMap<>();

    /**
     * @throws IOException if it cannot be told which file this is
     */
    void add(Path file, String label, String origin) throws IOException {
        rows.merge(
                identity(file),
                Row.of(Picture.of(file), List.of(label)).origin(origin),
                LabelledFiles::both);
    }

    /** A link to nothing is itself: it is a picture that does not exist. */
    private static Path identity(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    }

    private static Row both(Row first, Row again) {
        if (first.labels().containsAll(again.labels())) {
            return first;
        }
        List<String> labels = new ArrayList<>(first.labels());
        labels.addAll(again.labels());
        return Row.of(first.picture(), labels).origin(first.origin() + ", " + again.origin());
    }

    /** In the order in which the files were first found. */
    List<Row> rows() {
        return List.copyOf(rows.values());
    }
}
