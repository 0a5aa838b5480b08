package org.layerwright.bench;

import org.layerwright.bench.rival.Arithmetic;
import org.layerwright.bench.rival.Contestants;
import org.layerwright.bench.rival.Work;
import org.layerwright.bench.rival.Work.Task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The product against other libraries on the same work: training steps and answers of four
 * networks, in turn, each contestant in a process of its own and at its best setting; and how near
 * all come to what the machine can multiply.
 */
public final class SpeedBench {
    private static final List<Heat> HEATS =
            List.of(
                    new Heat(new Work("GenreNet", 32, Task.TRAIN), 5, 9, 4),
                    new Heat(new Work("SmallVgg", 8, Task.TRAIN), 3, 5, 2),
                    new Heat(new Work("ResNet50", 4, Task.TRAIN), 3, 5, 2),
                    new Heat(new Work("MobileNetV2", 16, Task.TRAIN), 3, 5, 2),
                    new Heat(new Work("GenreNet", 32, Task.INFER), 10, 9, 8),
                    new Heat(new Work("GenreNet", 1, Task.INFER), 100, 9, 50));
    private static final Heat PEAK = new Heat(Work.matrices(), 2, 7, 3);
    private static final double GIGA = 1e9;
    private static final double MILLIS = 1e3;

    private SpeedBench() {}

    /**
     * Takes no arguments. {@code -Dspeed.keras}, {@code -Dspeed.torch} and {@code -Dspeed.djl} tell
     * where rivals are; {@code -Dspeed.only=ResNet50} runs the works whose titles begin so and
     * writes to {@code target/speed}; {@code -Dspeed.settings=all} runs rivals at all settings and
     * writes {@code speed-settings}; {@code -Dspeed.rounds=2} takes so many rounds.
     */
    public static void main(String[] args) throws IOException {
        Path scratch = ResultFile.home().resolve("target/speed");
        String only = System.getProperty("speed.only", "");
        boolean all = System.getProperty("speed.settings", "best").equals("all");
        Contestants contestants = new Contestants(ResultFile.home().resolve("peers"), all);
        Map<Arithmetic, Double> peak = peak(scratch);
        List<Standing> standings = new ArrayList<>();
        for (Heat heat : HEATS) {
            if (heat.work().title().startsWith(only)) {
                System.out.println(heat.work().title());
                standings.add(
                        new Standing(shortened(heat).run(contestants.of(heat.work()), scratch)));
            }
        }
        SpeedReport report = new SpeedReport(standings, peak, contestants.absent());
        Path folder = only.isEmpty() ? ResultFile.home().resolve("results") : scratch;
        String name = all ? "speed-settings" : "speed";
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".svg"), report.plot());
        ResultFile.of(
                        name,
                        "Milliseconds a step, the median of rounds in which all contestants took"
                                + " turns; each in a process of its own, on pixels in memory.",
                        report.figures())
                .publish(folder, report.tables(name + ".svg"));
    }

    private static Heat shortened(Heat heat) {
        return new Heat(
                heat.work(),
                heat.warm(),
                Integer.getInteger("speed.rounds", heat.rounds()),
                heat.steps());
    }

    /** Billions of operations a second by which the machine multiplies matrices. */
    private static Map<Arithmetic, Double> peak(Path scratch) throws IOException {
        Map<Arithmetic, Double> peak = new EnumMap<>(Arithmetic.class);
        for (Lane lane : shortened(PEAK).run(Contestants.matrices(), scratch)) {
            double operations = (double) lane.work().batch() * Work.operationsOfProduct();
            peak.put(
                    lane.contestant().arithmetic(),
                    operations / (lane.millis().median() / MILLIS) / GIGA);
        }
        return peak;
    }
}
