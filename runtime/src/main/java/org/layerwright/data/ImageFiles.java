package org.layerwright.data;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files count as pictures. */
final class ImageFiles {
    private static final Set<String> EXTENSIONS = Set.of("bmp", "gif", "jpeg", "jpg", "png");

    private ImageFiles() {}

    static boolean hasImageExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') >= 0 && EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }
}
