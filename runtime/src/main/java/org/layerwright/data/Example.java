package org.layerwright.data;

import java.nio.file.Path;
import java.util.List;

/**
 * One picture and its labels.
 *
 * @param file the picture
 * @param labels indices into {@link ImageDataset#labels()}, ascending, none twice; empty when
 *     unlabelled
 * @param origin where the example was declared, for messages: {@code labels.csv:12} or {@code
 *     covers/jazz}
 */
public record Example(Path file, List<Integer> labels, String origin) {

    public Example {
        labels = labels.stream().sorted().distinct().toList();
    }
}
