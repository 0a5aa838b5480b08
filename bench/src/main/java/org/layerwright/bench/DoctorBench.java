package org.layerwright.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

import org.layerwright.bench.doctor.Sweep;
import org.layerwright.bench.doctor.Trials;
import org.layerwright.bench.doctor.run.Store;
import org.layerwright.bench.doctor.score.ControlRow;
import org.layerwright.bench.doctor.score.Count;
import org.layerwright.bench.doctor.score.FaultRow;
import org.layerwright.bench.doctor.score.Scores;
import org.layerwright.bench.doctor.score.Tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the doctor names what is wrong with a network, and keeps quiet about one that is well:
 * faults that were put into healthy runs, and those runs. Runs that were done before are not done
 * again: what was recorded of each stays in {@code target}, and only the judgement is new.
 */
public final class DoctorBench {
    /** What is not known, such as the skill of a run that was forbidden, is null. */
    private static final JsonSerializer<Double> KNOWN =
            (value, type, context) ->
                    Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;

    private static final Gson GSON =
            new GsonBuilder()
                    .setPrettyPrinting()
                    .serializeNulls()
                    .registerTypeAdapter(double.class, KNOWN)
                    .registerTypeAdapter(Double.class, KNOWN)
                    .create();

    private static final String UNKNOWN = "Not measured: run DoctorCostBench before.";

    private DoctorBench() {}

    /**
     * What is in {@code doctor.json}.
     *
     * @param date on which, UTC
     * @param machine where
     * @param seeds of the runs
     * @param faults faulty runs that count
     * @param named of them, by the right cause
     * @param flagged of them, by anything
     * @param namedByDoctor by the right cause without the compiler, of those that were trained
     * @param controls healthy runs that count
     * @param falseAlarms of them
     * @param overheadPercent what watching adds to a run of GenreNet by {@link DoctorCostBench}
     * @param faultRuns every faulty run
     * @param controlRuns every healthy run
     * @param peers other tools' rules
     */
    private record Result(
            String date,
            Map<String, String> machine,
            List<Long> seeds,
            int faults,
            int named,
            int flagged,
            Count namedByDoctor,
            int controls,
            int falseAlarms,
            double overheadPercent,
            List<FaultRow> faultRuns,
            List<ControlRow> controlRuns,
            List<Scores.PeerRow> peers) {}

    /**
     * Takes system properties: {@code doctor.seeds} (3,4,5,6,7,8), {@code doctor.pictures} (the
     * folder with the real sets, without which there are only drawn shapes), {@code doctor.only}
     * (part of the names of what is run; nothing is published then).
     */
    public static void main(String[] args) throws IOException {
        List<Long> seeds =
                Arrays.stream(System.getProperty("doctor.seeds", "3,4,5,6,7,8").split(","))
                        .map(Long::valueOf)
                        .toList();
        String only = System.getProperty("doctor.only", "");
        Trials trials =
                Trials.all(Optional.ofNullable(System.getProperty("doctor.pictures")).map(Path::of))
                        .only(only);
        Path runs = ResultFile.home().resolve("target/doctor");
        Scores scores = new Sweep(trials, new Store(runs)).run(seeds);
        if (only.isEmpty()) {
            publish(seeds, scores);
        }
    }

    private static void publish(List<Long> seeds, Scores scores) throws IOException {
        Map<String, String> machine = Machine.describe();
        Result result =
                new Result(
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        machine,
                        seeds,
                        scores.named().of(),
                        scores.named().hits(),
                        scores.flagged().hits(),
                        scores.namedByDoctor(),
                        scores.falseAlarms().of(),
                        scores.falseAlarms().hits(),
                        cost().map(Figure::value).orElse(Double.NaN),
                        scores.faults(),
                        scores.controls(),
                        scores.peers());
        Path folder = ResultFile.home().resolve("results");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("doctor.json"), GSON.toJson(result) + "\n");
        StringBuilder text = new StringBuilder();
        text.append("# doctor\n\nTaken %s.%n%n".formatted(result.date()));
        text.append(new Tables(scores).markdown());
        text.append(
                "\n## Cost\n\n%s\n".formatted(cost().map(DoctorBench::inWords).orElse(UNKNOWN)));
        text.append("\n| machine | |\n|---|---|\n");
        machine.forEach((key, value) -> text.append("| %s | %s |%n".formatted(key, value)));
        Files.writeString(folder.resolve("doctor.md"), text);
    }

    private static String inWords(Figure share) {
        String sentence = "Watching GenreNet costs %s %% %s ([doctor-cost](doctor-cost.md)).";
        return sentence.formatted(share.text(), share.note());
    }

    private static Optional<Figure> cost() throws IOException {
        return ResultFile.found(DoctorCostBench.NAME, DoctorCostBench.SHARE);
    }
}
