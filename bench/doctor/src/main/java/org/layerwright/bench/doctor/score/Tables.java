package org.layerwright.bench.doctor.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Scores as Markdown. */
public final class Tables {
    private final Scores scores;

    public Tables(Scores scores) {
        this.scores = scores;
    }

    /** All of them. */
    public String markdown() {
        return String.join(
                "\n", totals(), faults(), misses(), uncounted(), controls(), alarms(), peers());
    }

    private String totals() {
        List<Count> stages = scores.stages();
        return """
        | of runs with seeds %s | 95 %% interval in parentheses |
        |---|---|
        | right cause named first | %s |
        | flagged | %s |
        | right cause by the doctor alone, of the faulty runs that were trained | %s |
        | healthy runs with an error or warning at any time | %s |
        | first named by the compiler, before training, during training | %d, %d, %d of %d |
        | most other findings beside the cause | %d |
        """
                .formatted(
                        Arrays.stream(scores.seeds())
                                .mapToObj(Long::toString)
                                .collect(Collectors.joining(", ")),
                        scores.named(),
                        scores.flagged(),
                        scores.namedByDoctor(),
                        scores.falseAlarms(),
                        stages.get(0).hits(),
                        stages.get(1).hits(),
                        stages.get(2).hits(),
                        stages.get(0).of(),
                        scores.faults().stream()
                                .mapToInt(row -> row.also().size())
                                .max()
                                .orElse(0));
    }

    private String faults() {
        StringBuilder text =
                new StringBuilder(
                        """
                        ## Faults

                        *At* is when the right name was first said: `compile`, `start` or the epoch, the median of the
                        runs; *skill* is on validation, the mean of the runs, the twin's in parentheses.

                        | id | fault | in | named | said | at | doctor alone | skill | s |
                        |---|---|---|---:|---|---:|---:|---:|---:|
                        """);
        for (String id : scores.faultIds()) {
            List<FaultRow> rows = ofFault(id);
            if (rows.isEmpty()) {
                continue;
            }
            FaultRow first = rows.get(0);
            text.append(
                    "| %s | %s | %s | %d of %d | %s | %s | %s | %.2f (%.2f) | %.0f |%n"
                            .formatted(
                                    id,
                                    first.what(),
                                    first.base(),
                                    rows.stream().filter(FaultRow::named).count(),
                                    rows.size(),
                                    said(rows),
                                    at(rows),
                                    doctor(rows),
                                    mean(rows, FaultRow::skill),
                                    mean(rows, FaultRow::twinSkill),
                                    mean(rows, FaultRow::seconds)));
        }
        return text.toString();
    }

    private List<FaultRow> ofFault(String id) {
        return scores.faults().stream()
                .filter(FaultRow::counts)
                .filter(row -> row.id().equals(id))
                .toList();
    }

    private static String said(List<FaultRow> rows) {
        return rows.stream()
                .map(row -> row.said().isEmpty() ? "nothing" : row.said())
                .collect(Collectors.groupingBy(said -> said, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .map(
                        entry ->
                                entry.getValue() == rows.size()
                                        ? "`%s`".formatted(entry.getKey())
                                        : "`%s` %d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String at(List<FaultRow> rows) {
        List<Integer> times =
                rows.stream().map(FaultRow::namedAt).filter(Objects::nonNull).sorted().toList();
        if (times.isEmpty()) {
            return "never";
        }
        int median = times.get(times.size() / 2);
        return median < 0 ? "compile" : median == 0 ? "start" : Integer.toString(median);
    }

    private static String doctor(List<FaultRow> rows) {
        List<FaultRow> trained = rows.stream().filter(row -> row.epochs() > 0).toList();
        return trained.isEmpty()
                ? ""
                : "%d of %d"
                        .formatted(
                                trained.stream().filter(FaultRow::namedByDoctor).count(),
                                trained.size());
    }

    private static double mean(List<FaultRow> rows, ToDoubleFunction<FaultRow> value) {
        return rows.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private String misses() {
        String rows =
                scores.faults().stream()
                        .filter(FaultRow::counts)
                        .filter(row -> !row.named())
                        .map(
                                row ->
                                        "| %s | %d | %s | %s | %s |%n"
                                                .formatted(
                                                        row.id(),
                                                        row.seed(),
                                                        row.said().isEmpty()
                                                                ? "nothing"
                                                                : "`" + row.said() + "`",
                                                        String.join(", ", row.also()),
                                                        String.join(", ", row.expected())))
                        .collect(Collectors.joining());
        return """
        ## Misses

        | id | seed | said | also | expected |
        |---|---:|---|---|---|
        """
                + rows;
    }

    private String uncounted() {
        String rows =
                scores.faults().stream()
                        .filter(row -> !row.counts())
                        .map(
                                row ->
                                        "| %s | %s | %d | %s | %s | %.2f (%.2f) |%n"
                                                .formatted(
                                                        row.id(),
                                                        row.what(),
                                                        row.seed(),
                                                        row.outcome(),
                                                        row.said().isEmpty()
                                                                ? "nothing"
                                                                : "`" + row.said() + "`",
                                                        row.skill(),
                                                        row.twinSkill()))
                        .collect(Collectors.joining());
        return """
        ## Faulty runs that do not count

        Of the catalogue's faults three cannot be made here: F27, examples that are not shuffled (`fit` shuffles them),
        F30, a loss summed over the batch (losses are means; a loss 30 times as large stands for it), and F31, a loss
        with the wrong sign.

        | id | fault | seed | why | said | skill |
        |---|---|---:|---|---|---:|
        """
                + rows;
    }

    private String controls() {
        StringBuilder text =
                new StringBuilder(
                        """
                        ## Healthy runs

                        | run | runs | alarms | skill | s |
                        |---|---:|---:|---:|---:|
                        """);
        for (String name : scores.controlNames()) {
            List<ControlRow> rows =
                    scores.controls().stream()
                            .filter(row -> row.name().equals(name) && row.counts())
                            .toList();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %.2f | %.0f |%n",
                            name,
                            rows.size(),
                            rows.stream().filter(ControlRow::alarmed).count(),
                            rows.stream()
                                    .mapToDouble(ControlRow::skill)
                                    .average()
                                    .orElse(Double.NaN),
                            rows.stream()
                                    .mapToDouble(ControlRow::seconds)
                                    .average()
                                    .orElse(Double.NaN)));
        }
        return text.toString();
    }

    private String alarms() {
        return "## False alarms\n\n| run | seed | said |\n|---|---:|---|\n"
                + scores.controls().stream()
                        .filter(row -> row.counts() && row.alarmed())
                        .map(
                                row ->
                                        "| %s | %d | %s |%n"
                                                .formatted(
                                                        row.name(),
                                                        row.seed(),
                                                        String.join(", ", row.alarms())))
                        .collect(Collectors.joining());
    }

    private String peers() {
        return """
        ## Other tools' rules on the same runs

        By their default thresholds, of the runs that were trained. None of them names a cause.

        | rule | faulty runs flagged | healthy runs flagged |
        |---|---|---|
        """
                + scores.peers().stream()
                        .map(
                                row ->
                                        "| %s | %s | %s |%n"
                                                .formatted(row.name(), row.faulty(), row.healthy()))
                        .collect(Collectors.joining());
    }
}
