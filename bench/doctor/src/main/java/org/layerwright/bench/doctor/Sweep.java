package org.layerwright.bench.doctor;

import org.layerwright.bench.doctor.net.CompiledNet.Said;
import org.layerwright.bench.doctor.run.Ran;
import org.layerwright.bench.doctor.run.Runner;
import org.layerwright.bench.doctor.run.Store;
import org.layerwright.bench.doctor.score.Scores;
import org.layerwright.bench.doctor.trial.Setup;

import java.util.List;

/** Does all runs that have not been done, and has all of them judged. */
public final class Sweep {
    private final Runner runner = new Runner();
    private final Trials trials;
    private final Store store;

    /**
     * Of these trials.
     *
     * @param store where runs are kept
     */
    public Sweep(Trials trials, Store store) {
        this.trials = trials;
        this.store = store;
    }

    /** With each of these seeds. */
    public Scores run(List<Long> seeds) {
        Scores.Builder scores = new Scores.Builder();
        for (long seed : seeds) {
            trials.healthy().forEach(setup -> scores.healthy(run(setup, seed)));
            trials.faults()
                    .forEach(
                            fault ->
                                    scores.faulty(
                                            fault,
                                            run(fault.faulty(), seed),
                                            run(fault.twin(), seed)));
        }
        return scores.build();
    }

    private Ran run(Setup setup, long seed) {
        return store.find(setup.name(), seed)
                .orElseGet(
                        () -> {
                            Ran ran = runner.run(setup, seed);
                            store.keep(ran);
                            tell(ran);
                            return ran;
                        });
    }

    @SuppressWarnings("SystemOut")
    private static void tell(Ran ran) {
        System.out.printf(
                "%-34s %d  skill %6.3f  %5.1f s  %s %s%n",
                ran.name(),
                ran.seed(),
                ran.skill(),
                ran.seconds(),
                ran.lint().stream().map(Said::id).toList(),
                ran.refused().lines().findFirst().orElse(""));
    }
}
