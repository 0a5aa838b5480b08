package org.layerwright.bench.doctor.run;

import org.jspecify.annotations.Nullable;
import org.layerwright.bench.doctor.net.CompiledNet.Said;
import org.layerwright.diagnose.evidence.CaseFile;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of one run.
 *
 * @param name the setup's
 * @param seed of weights, order and data
 * @param lint what the compiler said
 * @param refused why the data was not taken; empty if it was, or there was no run
 * @param skill on validation, after the last epoch; NaN without a run
 * @param seconds of training, with the doctor watching
 * @param file all that the doctor knew at the end; null without a run
 * @param moments how much of it at which time: before the first step, after each epoch, at the end
 */
public record Ran(
        String name,
        long seed,
        List<Said> lint,
        String refused,
        double skill,
        double seconds,
        @Nullable CaseFile file,
        List<Moment> moments) {
    public Ran {
        lint = List.copyOf(lint);
        moments = List.copyOf(moments);
    }

    /** One that the compiler forbade. */
    static Ran forbidden(String name, long seed, List<Said> lint) {
        return new Ran(name, seed, lint, "", Double.NaN, 0, null, List.of());
    }

    /** One whose data was not taken. */
    static Ran refused(String name, long seed, List<Said> lint, String why) {
        return new Ran(name, seed, lint, why, Double.NaN, 0, null, List.of());
    }

    /** Whether the compiler forbade it. */
    public boolean isForbidden() {
        return lint.stream().anyMatch(Said::error);
    }

    /** Whether its loss or a weight became infinite or NaN. */
    public boolean isDiverged() {
        return file != null && file.divergence().isPresent();
    }

    /** What was known, time by time; the last is all. */
    public List<CaseFile> course() {
        CaseFile all = file;
        if (all == null) {
            return List.of();
        }
        int last = moments.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == last ? all : moments.get(i).within(all))
                .toList();
    }
}
