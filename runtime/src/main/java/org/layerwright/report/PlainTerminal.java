package org.layerwright.report;

import java.io.PrintStream;
import java.time.Duration;

/** Lines that stay; few of them, since they fill a log. */
record PlainTerminal() implements Terminal {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Quick work gets its last line only. */
    private static final Duration RESTRAINT = Duration.ofSeconds(1);

    @Override
    public boolean due(double shown, double done, Duration sinceShown) {
        // A hair is added because 3 of 10 steps must count as 30 % whatever the rounding.
        boolean newTenth =
                Math.floor(done * 10 + 1e-9) > Math.floor(Math.max(0, shown) * 10 + 1e-9);
        return (newTenth && sinceShown.compareTo(RESTRAINT) >= 0)
                || done >= 1
                || sinceShown.compareTo(PATIENCE) >= 0;
    }

    @Override
    public void show(PrintStream out, String head, String bar, String tail) {
        out.println(head + tail);
        out.flush();
    }

    @Override
    public void end(PrintStream out) {
        out.flush();
    }
}
