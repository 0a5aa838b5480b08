package org.layerwright.train.callback;

import org.jspecify.annotations.Nullable;
import org.layerwright.report.HtmlReport;
import org.layerwright.train.BatchProgress;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.History;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A page with the curves of a run, to be looked at while it goes on: open the file in a browser.
 * The page is written when training begins, as it goes on every two seconds at most, and when it
 * ends; until then a browser reads it again every three. It needs no other file and no network.
 *
 * <p>A page that cannot be written at the beginning ends the run. Later a warning is logged, once,
 * and training goes on.
 */
public final class LivePlot implements StatefulCallback {
    private static final Logger LOG = LoggerFactory.getLogger(LivePlot.class);
    private static final Duration LEAST = Duration.ofSeconds(2);
    private static final Duration RENEWAL = Duration.ofSeconds(3);

    private final Path file;
    private final String title;
    private final LongSupplier nanos;
    private @Nullable LivePage page;
    private long written;
    private boolean failed;

    LivePlot(Path file, String title, LongSupplier nanos) {
        this.file = file;
        this.title = title;
        this.nanos = nanos;
    }

    /** Writes the page into this file; its folder is made if it is not there. */
    public static LivePlot to(Path file) {
        return new LivePlot(file, "Training", System::nanoTime);
    }

    /** With another heading than "Training". */
    public LivePlot titled(String heading) {
        return new LivePlot(file, heading, nanos);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        begin(LivePage.of(title, control));
    }

    /** The epochs so far. */
    @Override
    public CallbackState state() {
        return new CallbackState(page().numbers(), Map.of(), Map.of());
    }

    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        begin(LivePage.of(title, control).with(LivePage.epochs(left.numbers())));
    }

    private void begin(LivePage first) {
        try {
            running(first).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the plot %s cannot be written: %s. Check the folder and the space on the disk."
                            .formatted(file, e),
                    e);
        }
        page = first;
        written = nanos.getAsLong();
        failed = false;
    }

    @Override
    public void onBatchEnd(BatchProgress progress, TrainingControl control) {
        change(page().at(progress));
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        change(page().with(result));
    }

    @Override
    public void onTrainEnd(History history, TrainingControl control) {
        String why = "Training ended: %s.".formatted(history.stopReason());
        write(page().with(history.epochs()).report(why));
        page = null;
    }

    private LivePage page() {
        if (page == null) {
            throw new IllegalStateException("training has not begun");
        }
        return page;
    }

    private void change(LivePage changed) {
        page = changed;
        if (nanos.getAsLong() - written >= LEAST.toNanos()) {
            write(running(changed));
        }
    }

    private static HtmlReport running(LivePage page) {
        return page.report("Training goes on; this page renews itself.").renewedEvery(RENEWAL);
    }

    private void write(HtmlReport report) {
        try {
            report.write(file);
        } catch (IOException e) {
            if (!failed) {
                LOG.warn("the plot {} cannot be written; training goes on: {}", file, e.toString());
            }
            failed = true;
        }
        written = nanos.getAsLong();
    }
}
