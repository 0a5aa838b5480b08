package org.layerwright.bench;

import org.layerwright.bench.doctor.net.Classpath;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Kills a training process with SIGKILL at random moments, resumes it until it ends, and compares
 * what it trained with a process that nobody killed, to the bit; so many times, some of them side
 * by side.
 *
 * @param pictures what is trained on
 * @param whole the run that nobody killed
 * @param wholeSeconds how long its training took
 */
public record KillBench(Path pictures, Path whole, double wholeSeconds) {
    private static final int RUNS = 50;
    private static final int AT_A_TIME = 4;
    private static final int MOST_KILLS = 3;
    private static final int PICTURES = 120;
    private static final double NANOS = 1e-9;
    private static final double MILLIS = 1e3;
    private static final List<String> COMPARED =
            List.of(KillRun.WEIGHTS, KillRun.HISTORY, "best.safetensors");

    /** Takes how many runs there are, 50 by default. */
    public static void main(String[] args)
            throws IOException, InterruptedException, ExecutionException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try (Pictures drawn = Pictures.draw(PICTURES)) {
            KillBench bench = of(drawn);
            List<Future<Killed>> begun = new ArrayList<>();
            for (int run = 1; run <= runs; run++) {
                Path own = Files.createDirectory(drawn.beside("run" + run));
                Random random = new Random(run);
                begun.add(threads.submit(() -> bench.killed(own, random)));
            }
            List<Killed> all = new ArrayList<>();
            for (Future<Killed> each : begun) {
                all.add(each.get());
                System.out.printf("%d of %d: %s%n", all.size(), runs, each.get());
            }
            ResultFile.of("kill", about(runs), bench.figures(all)).publish();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String about(int runs) {
        return ("%d runs of KillNet (8 epochs of 9 steps, a checkpoint every second step), each"
                        + " killed by SIGKILL up to %d times and resumed until it ended, compared to"
                        + " the bit with the run that nobody killed.")
                .formatted(runs, MOST_KILLS);
    }

    private static KillBench of(Pictures drawn) throws IOException, InterruptedException {
        Path whole = Files.createDirectory(drawn.beside("whole"));
        Process process = start(drawn.folder(), whole);
        awaitBegun(process);
        long begun = System.nanoTime();
        end(process);
        return new KillBench(drawn.folder(), whole, (System.nanoTime() - begun) * NANOS);
    }

    /**
     * What became of one run.
     *
     * @param kills of it
     * @param inTraining those that did not come while the process started
     * @param drafts checkpoints that kills left half-written
     * @param different the files that are not those of the whole run
     */
    private record Killed(int kills, int inTraining, int drafts, List<String> different) {}

    /** Kills some processes at moments spread over the time that training takes, then none. */
    private Killed killed(Path folder, Random random) throws IOException, InterruptedException {
        int kills = 0;
        int inTraining = 0;
        int drafts = 0;
        int planned = 1 + random.nextInt(MOST_KILLS);
        while (kills < planned) {
            Process process = start(pictures, folder);
            // One in five anywhere from the process's start, the others while it trains.
            boolean begun = random.nextInt(5) > 0 && awaitBegun(process);
            long millis = (long) (random.nextDouble() * wholeSeconds * MILLIS);
            if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                end(process);
                return new Killed(kills, inTraining, drafts, different(folder));
            }
            process.destroyForcibly().waitFor();
            kills++;
            inTraining += begun ? 1 : 0;
            drafts += drafts(folder.resolve(KillRun.KEPT));
        }
        end(start(pictures, folder));
        return new Killed(kills, inTraining, drafts, different(folder));
    }

    private static int drafts(Path kept) throws IOException {
        if (!Files.isDirectory(kept)) {
            return 0;
        }
        try (Stream<Path> entries = Files.list(kept)) {
            return (int) entries.filter(each -> each.toString().endsWith(".part")).count();
        }
    }

    private List<String> different(Path folder) throws IOException {
        List<String> different = new ArrayList<>();
        for (String file : COMPARED) {
            if (Files.mismatch(whole.resolve(file), folder.resolve(file)) != -1) {
                different.add(file);
            }
        }
        return different;
    }

    private static Process start(Path pictures, Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        List.of(
                                java.toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                                "-cp",
                                Classpath.own(),
                                KillRun.class.getName(),
                                pictures.toString(),
                                folder.toString()))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private static boolean awaitBegun(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.equals(KillRun.BEGUN)) {
            line = said.readLine();
        }
        return line != null;
    }

    private static void end(Process process) throws InterruptedException {
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("a training process ended with code " + exit);
        }
    }

    private List<Figure> figures(List<Killed> all) {
        int compared = all.size() * COMPARED.size();
        return List.of(
                new Figure("runs", all.size(), "", AT_A_TIME + " at a time"),
                new Figure(
                        "kills",
                        sum(all, Killed::kills),
                        "",
                        sum(all, Killed::inTraining) + " of them while training"),
                new Figure(
                        "checkpoints left half-written",
                        sum(all, Killed::drafts),
                        "",
                        "by kills in the midst of writing"),
                new Figure(
                        "files that differ",
                        sum(all, killed -> killed.different().size()),
                        "",
                        "of %d: weights, history, best weights".formatted(compared)),
                new Figure("training, not killed", wholeSeconds, "s", "of one process alone"));
    }

    private static int sum(List<Killed> all, ToIntFunction<Killed> count) {
        return all.stream().mapToInt(count).sum();
    }
}
