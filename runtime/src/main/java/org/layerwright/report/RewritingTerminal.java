package org.layerwright.report;

import java.io.PrintStream;
import java.time.Duration;

/**
 * A line that returns to its start. What a longer line left behind is overwritten with blanks:
 * unlike an erase sequence, that works on every console.
 */
final class RewritingTerminal implements Terminal {

    private static final Duration REFRESH = Duration.ofMillis(100);

    private final int columns;
    private int written;

    RewritingTerminal(int columns) {
        if (columns < 20) {
            throw new IllegalArgumentException(
                    "A progress line needs at least 20 columns, got " + columns);
        }
        this.columns = columns;
    }

    @Override
    public boolean due(double shown, double done, Duration sinceShown) {
        return shown < 0 || done >= 1 || sinceShown.compareTo(REFRESH) >= 0;
    }

    @Override
    public synchronized void show(PrintStream out, String head, String bar, String tail) {
        String line = head + bar + tail;
        // The last column stays free: writing there wraps on some terminals.
        String visible = line.substring(0, Math.min(line.length(), columns - 1));
        out.print("\r" + visible + " ".repeat(Math.max(0, written - visible.length())));
        out.flush();
        written = visible.length();
    }

    @Override
    public synchronized void end(PrintStream out) {
        if (written > 0) {
            out.println();
            out.flush();
        }
        written = 0;
    }
}
