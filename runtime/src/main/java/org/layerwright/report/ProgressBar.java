package org.layerwright.report;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Progress of long work with the time still to go. Safe to update from several threads; older news
 * than what is shown is dropped.
 *
 * <pre>{@code
 * try (ProgressBar bar = ProgressBar.start("Epoch 1/50", steps)) {
 *     for (int step = 1; step <= steps; step++) {
 *         bar.update(step, "loss 0.31");
 *     }
 * }
 * }</pre>
 */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 24;

    private final String title;
    private final long total;
    private final PrintStream out;
    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private final long started;
    private State latest;
    private State shown;

    /** A progress bar on standard output. */
    public static ProgressBar start(String title, long total) {
        return start(title, total, System.out, Terminal.detect());
    }

    /** A progress bar on {@code out}, written the way {@code terminal} has it. */
    public static ProgressBar start(String title, long total, PrintStream out, Terminal terminal) {
        return new ProgressBar(title, total, out, terminal, System::nanoTime);
    }

    ProgressBar(
            String title, long total, PrintStream out, Terminal terminal, LongSupplier nanoTime) {
        if (total < 0) {
            throw new IllegalArgumentException(
                    "Progress of \"" + title + "\" counts to 0 or more, got " + total);
        }
        this.title = title;
        this.total = total;
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.shown = new State(-1, "", started);
        this.latest = shown;
    }

    /** Reports that {@code done} units of the work are done. */
    public void update(long done) {
        update(done, "");
    }

    /**
     * Reports that {@code done} units of the work are done, with news such as {@code loss 0.31}.
     *
     * @param done units done since the start; more than the total counts as the total
     */
    public synchronized void update(long done, String suffix) {
        State now = new State(Math.min(done, total), suffix, nanoTime.getAsLong());
        if (now.done() <= latest.done()) {
            return;
        }
        latest = now;
        Duration sinceShown = Duration.ofNanos(now.nanos() - shown.nanos());
        if (terminal.due(share(shown.done()), share(now.done()), sinceShown)) {
            show(now);
        }
    }

    /** Shows the last news if they were held back, and ends the line. */
    @Override
    public synchronized void close() {
        if (latest.done() > shown.done()) {
            show(latest);
        }
        terminal.end(out);
    }

    private void show(State state) {
        double share = share(state.done());
        int filled = (int) (WIDTH * share);
        String tip = filled == WIDTH ? "" : ">";
        String bar =
                "[" + "=".repeat(filled) + tip + " ".repeat(WIDTH - filled - tip.length()) + "]  ";
        String tail =
                String.format(
                        Locale.ROOT,
                        "%3d %%  %d/%d  %s",
                        (int) Math.floor(100 * share + 1e-9),
                        state.done(),
                        total,
                        time(state));
        String news = state.suffix().isEmpty() ? "" : "  " + state.suffix();
        terminal.show(out, title + "  ", bar, tail + news);
        shown = state;
    }

    private String time(State state) {
        long elapsed = state.nanos() - started;
        if (state.done() >= total) {
            return "in " + Numbers.duration(Duration.ofNanos(elapsed));
        }
        if (state.done() <= 0) {
            return "ETA ?";
        }
        double toGo = (double) elapsed / state.done() * (total - state.done());
        return "ETA " + Numbers.duration(Duration.ofNanos((long) toGo));
    }

    private double share(long done) {
        return total == 0 ? Math.signum(done + 1.0) : (double) done / total;
    }

    private record State(long done, String suffix, long nanos) {}
}
