package org.layerwright.data.image;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files count as pictures. */
public final class ImageFiles {
    private static final Set<String> EXTENSIONS = Set.of("bmp", "gif", "jpeg", "jpg", "png");

    private ImageFiles() {}

    /** Whether its name ends as those of pictures do, in any case. */
    public static boolean hasImageExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') >= 0 && EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }
}
