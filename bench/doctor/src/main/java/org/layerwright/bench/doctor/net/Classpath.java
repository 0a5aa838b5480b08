package org.layerwright.bench.doctor.net;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The class path of this program, whether Maven or the {@code java} command started it. */
public final class Classpath {
    private Classpath() {}

    /** Its entries, joined as {@code -cp} wants them. */
    public static String own() {
        if (Classpath.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(URL::toString)
                    .map(url -> Path.of(URI.create(url)).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path", "");
    }
}
