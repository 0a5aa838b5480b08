package org.layerwright.bench.doctor.score;

import org.layerwright.bench.doctor.run.Ran;

import java.util.List;
import java.util.stream.Stream;

/**
 * One healthy run.
 *
 * @param name of the setup
 * @param seed of the run
 * @param counts whether it is healthy indeed: whether it learns
 * @param alarms errors and warnings that were said at any time, with the epoch
 * @param skill at the end
 * @param seconds of the run
 * @param peers rules of other tools that fired, as {@code tool: rule}
 */
public record ControlRow(
        String name,
        long seed,
        boolean counts,
        List<String> alarms,
        double skill,
        double seconds,
        List<String> peers) {
    private static final double LEARNS = 0.03;

    /** Judged by what was kept of it. */
    static ControlRow of(Ran ran, Judge judge) {
        List<String> alarms =
                Stream.concat(
                                ran.lint().stream().map(said -> said.id()),
                                judge.course(ran).stream()
                                        .filter(Spoken::alarms)
                                        .flatMap(ControlRow::told))
                        .distinct()
                        .toList();
        return new ControlRow(
                ran.name(),
                ran.seed(),
                ran.skill() >= LEARNS,
                alarms,
                ran.skill(),
                ran.seconds(),
                judge.peers(ran));
    }

    private static Stream<String> told(Spoken spoken) {
        return Stream.concat(Stream.of(spoken.cause()), spoken.also().stream())
                .filter(id -> !id.isEmpty())
                .map(id -> "%s at %d".formatted(id, spoken.epoch()));
    }

    /** Whether anything was said. */
    public boolean alarmed() {
        return !alarms.isEmpty();
    }
}
