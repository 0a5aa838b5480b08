package org.layerwright.bench.rival;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A contestant at work in a process of its own, which idles between commands: {@code
 * bench/peers/protocol.py} says how one speaks with it.
 */
public final class PeerProcess implements AutoCloseable {
    private static final Gson GSON = new Gson();
    private static final double MILLIS = 1e3;

    private final Contestant contestant;
    private final Process process;
    private final Path log;
    private final BufferedReader answers;
    private final Writer commands;
    private final Greeting greeting;

    /**
     * What it says after some steps.
     *
     * @param seconds of each
     * @param value the last loss or the greatest probability
     */
    private record Answer(List<Double> seconds, double value) {}

    private PeerProcess(Contestant contestant, Process process, Path log) throws IOException {
        this.contestant = contestant;
        this.process = process;
        this.log = log;
        this.answers = process.inputReader(UTF_8);
        this.commands = process.outputWriter(UTF_8);
        this.greeting = GSON.fromJson(line(), Greeting.class);
    }

    /**
     * Starts it and waits until its network is built.
     *
     * @param logs a folder for what it says on standard error
     * @throws IllegalStateException if it ends
     */
    public static PeerProcess start(Contestant contestant, Work work, Path logs)
            throws IOException {
        List<String> command = new ArrayList<>(contestant.command());
        command.addAll(work.arguments());
        command.add(contestant.setting());
        Files.createDirectories(logs);
        String name = "%s, %s".formatted(work.title(), contestant).replaceAll("[^\\w-]+", "-");
        Path log = logs.resolve(name + ".log");
        Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        try {
            return new PeerProcess(contestant, process, log);
        } catch (IOException | RuntimeException | Error e) {
            process.destroy();
            throw e;
        }
    }

    /** Who is at work. */
    public Contestant contestant() {
        return contestant;
    }

    /** What it said of itself. */
    public Greeting greeting() {
        return greeting;
    }

    /**
     * Does so many steps.
     *
     * @return milliseconds of each, by its own clock
     * @throws IllegalStateException if it ends, or a loss or probability is not finite
     */
    public double[] steps(int count) {
        try {
            commands.write("steps %d%n".formatted(count));
            commands.flush();
            Answer answer = GSON.fromJson(line(), Answer.class);
            if (!Double.isFinite(answer.value())) {
                throw new IllegalStateException(contestant + " comes to " + answer.value());
            }
            return answer.seconds().stream().mapToDouble(each -> each * MILLIS).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most memory it ever held, as the operating system sees it (VmHWM), in KiB. */
    public long peakKib() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("%s ended; see %s".formatted(contestant, log));
        }
        return line;
    }

    /** Ends the process and waits for that, so that it disturbs nobody. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
