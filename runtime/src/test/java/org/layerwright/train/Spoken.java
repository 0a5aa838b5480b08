package org.layerwright.train;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What was logged meanwhile: slf4j-simple writes to the standard error stream. */
final class Spoken {
    private Spoken() {}

    static String during(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream spoken = new ByteArrayOutputStream();
        try (PrintStream listening = new PrintStream(spoken, true, StandardCharsets.UTF_8)) {
            System.setErr(listening);
            work.run();
        } finally {
            System.setErr(before);
        }
        return spoken.toString(StandardCharsets.UTF_8);
    }
}
