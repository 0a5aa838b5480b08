package org.layerwright.bench.doctor.score;

import org.jspecify.annotations.Nullable;
import org.layerwright.bench.doctor.run.Ran;
import org.layerwright.bench.doctor.trial.Fault;
import org.layerwright.bench.doctor.trial.Fault.Effect;

import java.util.List;
import java.util.TreeSet;

/**
 * One faulty run.
 *
 * @param id of the fault
 * @param what was done
 * @param base the healthy run it was done to
 * @param seed of the run
 * @param expected any of which is its right name
 * @param outcome why it counts, or why not
 * @param counts whether it does
 * @param said the first thing that was said: by the compiler if it said something, else the
 *     doctor's one cause when training had ended; empty for nothing
 * @param by who said it: {@code compiler}, {@code data} or {@code doctor}
 * @param doctor the doctor's one cause, whatever the compiler had said; empty for none
 * @param also what the doctor said besides
 * @param namedAt when the right name was first said: -1 by the compiler, 0 before training, else
 *     after how many epochs; null if never
 * @param epochs there were
 * @param skill at the end
 * @param twinSkill the healthy run's
 * @param seconds of the run
 * @param peers rules of other tools that fired, as {@code tool: rule}
 */
public record FaultRow(
        String id,
        String what,
        String base,
        long seed,
        List<String> expected,
        String outcome,
        boolean counts,
        String said,
        String by,
        String doctor,
        List<String> also,
        @Nullable Integer namedAt,
        int epochs,
        double skill,
        double twinSkill,
        double seconds,
        List<String> peers) {
    /** A healthy run knows at least this. */
    private static final double WORKS = 0.03;

    /** A faulty one at most this part of it. */
    private static final double FAILS = 0.7;

    /** Judged by what was kept of both runs. */
    static FaultRow of(Fault fault, Ran ran, Ran twin, Judge judge) {
        List<Spoken> course = judge.course(ran);
        String doctor = course.isEmpty() ? "" : course.get(course.size() - 1).cause();
        List<String> also = course.isEmpty() ? List.of() : course.get(course.size() - 1).also();
        String said = doctor;
        String by = "doctor";
        if (!ran.refused().isEmpty()) {
            said = Fault.REFUSED;
            by = "data";
        }
        if (!ran.lint().isEmpty()) {
            said = ran.lint().get(0).id();
            by = "compiler";
        }
        String outcome = outcome(fault, ran, twin);
        return new FaultRow(
                fault.id(),
                fault.what(),
                fault.twin().name(),
                ran.seed(),
                List.copyOf(new TreeSet<>(fault.expected())),
                outcome,
                !outcome.startsWith("not counted"),
                said,
                said.isEmpty() ? "" : by,
                doctor,
                also,
                namedAt(fault, ran, course),
                course.isEmpty() ? 0 : course.get(course.size() - 1).epoch(),
                ran.skill(),
                twin.skill(),
                ran.seconds(),
                judge.peers(ran));
    }

    /** Whether the right name was the first thing said. */
    public boolean named() {
        return expected.contains(said);
    }

    /** Whether anything was said. */
    public boolean flagged() {
        return !said.isEmpty() || !also.isEmpty();
    }

    /** Whether the doctor alone, without the compiler, says the right name. */
    public boolean namedByDoctor() {
        return expected.contains(doctor);
    }

    private static String outcome(Fault fault, Ran ran, Ran twin) {
        if (!(twin.skill() >= WORKS)) {
            return "not counted: its healthy twin does not learn";
        }
        if (ran.isForbidden()) {
            return "forbidden";
        }
        if (!ran.refused().isEmpty()) {
            return "refused";
        }
        if (ran.skill() <= FAILS * twin.skill() || ran.isDiverged()) {
            return "fails";
        }
        return fault.effect() == Effect.LATENT ? "latent" : "not counted: it learns all the same";
    }

    private static @Nullable Integer namedAt(Fault fault, Ran ran, List<Spoken> course) {
        if (!ran.lint().isEmpty()) {
            return fault.expected().contains(ran.lint().get(0).id()) ? Integer.valueOf(-1) : null;
        }
        if (!ran.refused().isEmpty()) {
            return 0;
        }
        return course.stream()
                .filter(spoken -> fault.expected().contains(spoken.cause()))
                .map(Spoken::epoch)
                .findFirst()
                .orElse(null);
    }
}
