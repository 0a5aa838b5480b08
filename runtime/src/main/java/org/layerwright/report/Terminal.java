package org.layerwright.report;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;

/**
 * How progress reaches the eye: one line rewritten in place, or plain lines now and then for files
 * and build logs.
 */
public sealed interface Terminal permits RewritingTerminal, PlainTerminal {

    /** The kind of terminal that this process writes to. */
    @SuppressWarnings("SystemConsoleNull") // isTerminal below looks at what null does not tell
    static Terminal detect() {
        Console console = System.console();
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return console != null && isTerminal(console) && !dumb ? rewriting(80) : plain();
    }

    /** One line rewritten in place, cut so that it never wraps at {@code columns} characters. */
    static Terminal rewriting(int columns) {
        return new RewritingTerminal(columns);
    }

    /**
     * A new line for each tenth of the work, but at most one a second; after 10 seconds without one
     * for less, too.
     */
    static Terminal plain() {
        return new PlainTerminal();
    }

    /**
     * Whether it is time for another line.
     *
     * @param shown share of the work done when the last line was written, 0..1; negative if none
     *     was written yet
     * @param done share of the work done now, 0..1
     * @param sinceShown time since the last line, or since the start
     */
    boolean due(double shown, double done, Duration sinceShown);

    /** Writes the present state, which a later call may replace. */
    void show(PrintStream out, String head, String bar, String tail);

    /** Ends what {@link #show} has written, so that other output starts on a line of its own. */
    void end(PrintStream out);

    // From Java 22 on a console exists although the output goes to a file; its isTerminal() tells.
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
