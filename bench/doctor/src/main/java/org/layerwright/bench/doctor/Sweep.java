package org.layerwright.bench.doctor;

import org.layerwright.bench.doctor.run.Ran;
import org.layerwright.bench.doctor.run.Runner;
import org.layerwright.bench.doctor.run.Store;
import org.layerwright.bench.doctor.trial.Fault;
import org.layerwright.bench.doctor.trial.Setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Does all runs that have not been done. */
final class Sweep {
    private final Runner runner = new Runner();
    private final Trials trials;
    private final Store store;

    Sweep(Trials trials, Store store) {
        this.trials = trials;
        this.store = store;
    }

    /** Those whose name has this in it. */
    void run(List<Long> seeds, String filter) {
        for (long seed : seeds) {
            Stream.concat(trials.faults().stream().map(Fault::faulty), trials.healthy().stream())
                    .filter(setup -> setup.name().contains(filter))
                    .forEach(setup -> tell(run(setup, seed)));
        }
    }

    private Ran run(Setup setup, long seed) {
        Optional<Ran> before = store.find(setup.name(), seed);
        if (before.isPresent()) {
            return before.get();
        }
        Ran ran = runner.run(setup, seed);
        store.keep(ran);
        return ran;
    }

    @SuppressWarnings("SystemOut")
    private static void tell(Ran ran) {
        List<Map<String, Double>> epochs = ran.epochs();
        System.out.printf(
                "%-34s %d  skill %6.3f  %5.1f s  %s %s%n  %s%n",
                ran.name(),
                ran.seed(),
                ran.skill(),
                ran.seconds(),
                ran.lint().stream().map(said -> said.id()).toList(),
                ran.refused().lines().findFirst().orElse(""),
                epochs.stream().map(values -> "%.4f".formatted(values.get("loss"))).toList());
    }
}
