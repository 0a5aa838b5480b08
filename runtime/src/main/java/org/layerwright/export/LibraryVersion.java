package org.layerwright.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** This library's version, from the file that Maven puts into its jar. */
final class LibraryVersion {
    private static final String FILE =
            "/META-INF/maven/org.layerwright/layerwright-runtime/pom.properties";

    private LibraryVersion() {}

    /** As {@code 1.2.0}; {@code development} when the classes are not in a jar. */
    static String get() throws IOException {
        try (InputStream in = LibraryVersion.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "development");
        }
    }
}
