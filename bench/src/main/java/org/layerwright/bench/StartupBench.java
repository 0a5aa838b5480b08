package org.layerwright.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

import org.layerwright.bench.rival.Contestant;
import org.layerwright.bench.rival.Contestants;
import org.layerwright.bench.rival.PeerProcess;
import org.layerwright.bench.rival.Work;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From the start of a fresh process to the end of GenreNet's first training step: the product,
 * phase by phase too, and its rivals.
 */
public final class StartupBench {
    private static final Work WORK = new Work("GenreNet", 32, Work.Task.TRAIN);
    private static final double NANOS_PER_MILLI = 1e6;

    private StartupBench() {}

    /**
     * Takes no arguments; rivals are told by the properties of {@link SpeedBench}, and {@code
     * -Dspeed.rounds} takes another number of rounds than 5.
     */
    public static void main(String[] args) throws IOException {
        Path logs = ResultFile.home().resolve("target/startup");
        List<Contestant> contestants =
                new Contestants(ResultFile.home().resolve("peers"), false).of(WORK);
        int rounds = Integer.getInteger("speed.rounds", 5);
        double[][] totals = new double[contestants.size()][rounds];
        Map<String, double[]> phases = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < totals.length; i++) {
                totals[i][round] = toFirstStep(contestants.get(i), logs);
            }
            for (Map.Entry<String, Double> phase : phases().entrySet()) {
                phases.computeIfAbsent(phase.getKey(), name -> new double[rounds])[round] =
                        phase.getValue();
            }
        }
        ResultFile.of(
                        "startup",
                        "Milliseconds from the start of a fresh process to the end of GenreNet's first"
                                + " training step, batch 32; files in the page cache.",
                        figures(contestants, totals, phases))
                .publish();
    }

    private static List<Figure> figures(
            List<Contestant> contestants, double[][] totals, Map<String, double[]> phases) {
        List<Figure> figures = new ArrayList<>();
        Sample product = new Sample(totals[0]);
        for (int i = 0; i < totals.length; i++) {
            Sample sample = new Sample(totals[i]);
            figures.add(sample.figure("to the first step, " + contestants.get(i), "ms"));
            if (i > 0) {
                figures.add(sample.over(product).figure(contestants.get(i) + " / product", "x"));
            }
        }
        phases.forEach(
                (name, times) ->
                        figures.add(new Sample(times).figure("product, phase: " + name, "ms")));
        return figures;
    }

    private static double toFirstStep(Contestant contestant, Path logs) throws IOException {
        long start = System.nanoTime();
        try (PeerProcess peer = PeerProcess.start(contestant, WORK, logs)) {
            peer.steps(1);
            return (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
    }

    private static Map<String, Double> phases() throws IOException {
        List<String> command = new ArrayList<>(Contestants.startup());
        command.add(Long.toString(System.currentTimeMillis()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader answer = process.inputReader(UTF_8)) {
            return new Gson()
                    .fromJson(answer.readLine(), new TypeToken<LinkedHashMap<String, Double>>() {});
        } finally {
            process.destroy();
        }
    }
}
