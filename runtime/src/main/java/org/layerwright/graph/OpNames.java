package org.layerwright.graph;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names that TensorFlow accepts for names that Java accepts. */
final class OpNames {
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9.][A-Za-z0-9_.\\-/]*");

    private OpNames() {}

    /** The name itself if TensorFlow takes it, else its letters as hexadecimal numbers. */
    static String of(String name) {
        if (ACCEPTED.matcher(name).matches()) {
            return name;
        }
        return "x" + HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
    }
}
