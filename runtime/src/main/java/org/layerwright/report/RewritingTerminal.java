package org.layerwright.report;

import java.io.PrintStream;
import java.time.Duration;

/** A line that returns to its start; the erase sequence removes what a longer line left behind. */
record RewritingTerminal(int columns) implements Terminal {

    private static final Duration REFRESH = Duration.ofMillis(100);
    private static final String ERASE_TO_END = "\u001b[K";

    RewritingTerminal {
        if (columns < 20) {
            throw new IllegalArgumentException(
                    "A progress line needs at least 20 columns, got " + columns);
        }
    }

    @Override
    public boolean due(double shown, double done, Duration sinceShown) {
        return shown < 0 || done >= 1 || sinceShown.compareTo(REFRESH) >= 0;
    }

    @Override
    public void show(PrintStream out, String head, String bar, String tail) {
        String line = head + bar + tail;
        // The last column stays free: writing there wraps on some terminals.
        out.print("\r" + line.substring(0, Math.min(line.length(), columns - 1)) + ERASE_TO_END);
        out.flush();
    }

    @Override
    public void end(PrintStream out) {
        out.println();
        out.flush();
    }
}
