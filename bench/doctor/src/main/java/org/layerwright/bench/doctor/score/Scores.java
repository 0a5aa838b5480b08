package org.layerwright.bench.doctor.score;

import org.layerwright.bench.doctor.run.Ran;
import org.layerwright.bench.doctor.trial.Fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All runs, judged.
 *
 * @param faults faulty runs
 * @param controls healthy runs
 */
public record Scores(List<FaultRow> faults, List<ControlRow> controls) {
    public Scores {
        faults = List.copyOf(faults);
        controls = List.copyOf(controls);
    }

    /** Judges runs one by one. */
    public static final class Builder {
        private final Judge judge = new Judge();
        private final List<FaultRow> faults = new ArrayList<>();
        private final List<ControlRow> controls = new ArrayList<>();

        /** A healthy run. */
        public void healthy(Ran ran) {
            controls.add(ControlRow.of(ran, judge));
        }

        /** A faulty run, and the healthy one that the fault was put into. */
        public void faulty(Fault fault, Ran ran, Ran twin) {
            faults.add(FaultRow.of(fault, ran, twin, judge));
        }

        public Scores build() {
            return new Scores(faults, controls);
        }
    }

    /** How many of the faulty runs that count. */
    public Count faulty(Predicate<FaultRow> hit) {
        List<FaultRow> counted = faults.stream().filter(FaultRow::counts).toList();
        return new Count((int) counted.stream().filter(hit).count(), counted.size());
    }

    /** The right cause was said first. */
    public Count named() {
        return faulty(FaultRow::named);
    }

    /** Something was said. */
    public Count flagged() {
        return faulty(FaultRow::flagged);
    }

    /**
     * The right cause is the doctor's, of the runs that the compiler and the data checks let pass.
     */
    public Count namedByDoctor() {
        List<FaultRow> trained =
                faults.stream().filter(FaultRow::counts).filter(row -> row.epochs() > 0).toList();
        return new Count(
                (int) trained.stream().filter(FaultRow::namedByDoctor).count(), trained.size());
    }

    /** Something was said of a healthy run. */
    public Count falseAlarms() {
        return healthy(ControlRow::alarmed);
    }

    /** How many of the healthy runs. */
    public Count healthy(Predicate<ControlRow> hit) {
        List<ControlRow> counted = controls.stream().filter(ControlRow::counts).toList();
        return new Count((int) counted.stream().filter(hit).count(), counted.size());
    }

    /** Where the right cause was first said: by the compiler, before training, during training. */
    public List<Count> stages() {
        List<Integer> times =
                faults.stream()
                        .filter(FaultRow::counts)
                        .filter(FaultRow::named)
                        .map(FaultRow::namedAt)
                        .filter(Objects::nonNull)
                        .toList();
        List<Predicate<Integer>> stages = List.of(at -> at < 0, at -> at == 0, at -> at > 0);
        return stages.stream()
                .map(stage -> new Count((int) times.stream().filter(stage).count(), times.size()))
                .toList();
    }

    /** Rules of other tools: on how many faulty and healthy runs each fires. */
    public List<PeerRow> peers() {
        List<String> rules =
                Stream.concat(
                                faults.stream().flatMap(row -> row.peers().stream()),
                                controls.stream().flatMap(row -> row.peers().stream()))
                        .distinct()
                        .sorted()
                        .toList();
        List<PeerRow> rows = new ArrayList<>();
        for (String tool : rules.stream().map(rule -> rule.split(":")[0]).distinct().toList()) {
            rows.add(peer(tool + ", any of them", rule -> rule.startsWith(tool + ":")));
            rules.stream()
                    .filter(rule -> rule.startsWith(tool + ":"))
                    .forEach(rule -> rows.add(peer(rule, rule::equals)));
        }
        return rows;
    }

    private PeerRow peer(String name, Predicate<String> rule) {
        List<FaultRow> trained =
                faults.stream()
                        .filter(FaultRow::counts)
                        .filter(row -> row.epochs() > 0 || !row.peers().isEmpty())
                        .toList();
        return new PeerRow(
                name,
                new Count(
                        (int)
                                trained.stream()
                                        .filter(row -> row.peers().stream().anyMatch(rule))
                                        .count(),
                        trained.size()),
                healthy(row -> row.peers().stream().anyMatch(rule)));
    }

    /**
     * One rule of another tool.
     *
     * @param name of tool and rule
     * @param faulty on how many faulty runs that were trained it fires
     * @param healthy on how many healthy ones
     */
    public record PeerRow(String name, Count faulty, Count healthy) {}

    /** Ids of faults, in order, each once. */
    public List<String> faultIds() {
        return faults.stream().map(FaultRow::id).distinct().toList();
    }

    /** Names of healthy runs, in order, each once. */
    public List<String> controlNames() {
        return controls.stream().map(ControlRow::name).distinct().toList();
    }

    /** Seeds, in order. */
    public long[] seeds() {
        return Arrays.stream(faults.stream().mapToLong(FaultRow::seed).toArray())
                .distinct()
                .sorted()
                .toArray();
    }
}
