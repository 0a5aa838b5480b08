package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

class ProgressBarTest {

    private static final String EOL = System.lineSeparator();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    private final AtomicLong nanos = new AtomicLong(7_000_000_000L);

    private ProgressBar bar(String title, long total, Terminal terminal) {
        return new ProgressBar(title, total, out, terminal, nanos::get);
    }

    private void pass(double seconds) {
        nanos.addAndGet(Math.round(seconds * 1e9));
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalSeesOneLineRewritten() {
        try (ProgressBar bar = bar("Epoch 1/50", 4, Terminal.rewriting(80))) {
            pass(2);
            bar.update(1, "loss 0.69");
            pass(2);
            bar.update(2, "loss 0.5");
            pass(4);
            bar.update(4, "loss 0.31");
        }
        // 1 of 4 after 2 s: 3 more take 6 s. 2 of 4 after 4 s: 4 s. The bar has 24 characters.
        // A blank wipes out the 9 of 0.69.
        assertThat(written())
                .isEqualTo(
                        "\rEpoch 1/50  [======>                 ]   25 %  1/4  ETA 0:06  loss 0.69"
                                + "\rEpoch 1/50  [============>           ]   50 %  2/4  ETA 0:04  loss 0.5 "
                                + "\rEpoch 1/50  [========================]  100 %  4/4  in 0:08  loss 0.31"
                                + EOL);
    }

    @Test
    void aTerminalIsRefreshedAtMostTenTimesASecond() {
        try (ProgressBar bar = bar("Read", 1000, Terminal.rewriting(80))) {
            for (int i = 1; i <= 100; i++) {
                pass(0.03);
                bar.update(i);
            }
        }
        // The first update, then every fourth (0.12 s), and at the end the one held back.
        assertThat(written().chars().filter(c -> c == '\r').count()).isEqualTo(26);
        assertThat(written()).contains("10 %  100/1000");
    }

    @Test
    void aLineNeverReachesTheTerminalsEdge() {
        try (ProgressBar bar = bar("Epoch", 4, Terminal.rewriting(30))) {
            bar.update(1, "loss 0.69 accuracy 0.93");
        }
        // 30 columns, of which the last stays free: 7 + 8 + 14.
        assertThat(written()).isEqualTo("\rEpoch  [======>" + " ".repeat(14) + EOL);
    }

    @Test
    void aLogGetsALineForEachTenth() {
        try (ProgressBar bar = bar("Epoch 2/50", 40, Terminal.plain())) {
            for (int step = 1; step <= 12; step++) {
                pass(0.5);
                bar.update(step, "loss 0." + step);
            }
        }
        // 4 of 40 in 2 s: 36 more take 18 s.
        assertThat(written())
                .isEqualTo(
                        "Epoch 2/50   10 %  4/40  ETA 0:18  loss 0.4"
                                + EOL
                                + "Epoch 2/50   20 %  8/40  ETA 0:16  loss 0.8"
                                + EOL
                                + "Epoch 2/50   30 %  12/40  ETA 0:14  loss 0.12"
                                + EOL);
    }

    @Test
    void aLogHearsOfSlowWorkEveryTenSeconds() {
        try (ProgressBar bar = bar("Epoch", 1000, Terminal.plain())) {
            pass(9);
            bar.update(1);
            pass(1);
            bar.update(2);
            pass(9);
            bar.update(3);
        }
        // 2 of 1000 in 10 s: 998 more take 4990 s. The third is held back until the end; after 19 s
        // 997 more take 6314 s.
        assertThat(written())
                .isEqualTo(
                        "Epoch    0 %  2/1000  ETA 1:23:10"
                                + EOL
                                + "Epoch    0 %  3/1000  ETA 1:45:14"
                                + EOL);
    }

    @Test
    void aLogGetsTheLastLineOnlyOfQuickWork() {
        try (ProgressBar bar = bar("Epoch", 10, Terminal.plain())) {
            for (int step = 1; step <= 10; step++) {
                pass(0.09);
                bar.update(step);
            }
        }
        assertThat(written()).isEqualTo("Epoch  100 %  10/10  in 0:01" + EOL);
    }

    @Test
    void lateNewsFromAnotherThreadDoNotTurnTheBarBack() {
        try (ProgressBar bar = bar("Read", 10, Terminal.plain())) {
            pass(3);
            bar.update(5);
            bar.update(4);
            bar.update(12);
        }
        assertThat(written())
                .isEqualTo(
                        "Read   50 %  5/10  ETA 0:03" + EOL + "Read  100 %  10/10  in 0:03" + EOL);
    }

    @Test
    void manyThreadsMayReport() {
        AtomicLong done = new AtomicLong();
        // The clock goes on by 1 ms a look, so a tenth of the work takes 2 s; at most 10 lines are
        // due.
        try (ProgressBar bar =
                new ProgressBar(
                        "Read", 20_000, out, Terminal.plain(), () -> nanos.addAndGet(1_000_000))) {
            IntStream.range(0, 20_000).parallel().forEach(i -> bar.update(done.incrementAndGet()));
        }
        long[] shown =
                written()
                        .lines()
                        .mapToLong(line -> Long.parseLong(line.replaceAll(".* (\\d+)/.*", "$1")))
                        .toArray();
        assertThat(shown).isSorted().hasSizeBetween(5, 10).endsWith(20_000);
    }

    @Test
    void noWorkIsDoneAtOnce() {
        try (ProgressBar bar = bar("Read", 0, Terminal.plain())) {
            bar.update(0);
        }
        assertThat(written()).isEqualTo("Read  100 %  0/0  in 0:00" + EOL);
        assertThatThrownBy(() -> bar("Read", -1, Terminal.plain()))
                .hasMessage("Progress of \"Read\" counts to 0 or more, got -1");
    }

    @Test
    void workThatNeverReportsPrintsNothingIntoALog() {
        bar("Read", 5, Terminal.plain()).close();
        assertThat(written()).isEmpty();
    }
}
