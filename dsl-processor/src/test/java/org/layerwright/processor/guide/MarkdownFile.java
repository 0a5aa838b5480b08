package org.layerwright.processor.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of {@code docs}. */
final class MarkdownFile {
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    private MarkdownFile() {}

    /** Its Java examples in their order. */
    static List<String> examples(Path file) throws IOException {
        return JAVA.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
    }
}
