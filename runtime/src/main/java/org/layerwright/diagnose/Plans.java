package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.Plan;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.train.Callback;
import org.layerwright.train.WatchedRun;

import java.util.List;
import java.util.Optional;

/** What was asked for, as evidence. */
final class Plans {
    private Plans() {}

    static Plan of(WatchedRun run) {
        NetworkGraph network = run.trainer().session().network();
        return new Plan(
                network.info(),
                network.updates().optimizer().getClass().getSimpleName(),
                run.trainer().rateAsWritten(),
                run.trainer().scheduled(),
                run.trainer().rateOnlyRises(),
                run.options().epochs(),
                run.stepsPerEpoch(),
                run.options().batchSize(),
                !network.augmented().isEmpty(),
                network.training().regularized(),
                callbacks(run.options().callbacks()));
    }

    private static List<Plan.CallbackFacts> callbacks(List<Callback> callbacks) {
        return callbacks.stream().map(Plans::facts).flatMap(Optional::stream).toList();
    }

    private static Optional<Plan.CallbackFacts> facts(Callback callback) {
        return callback.monitoring()
                .map(
                        by ->
                                new Plan.CallbackFacts(
                                        callback.getClass().getSimpleName(),
                                        by.monitor(),
                                        by.patience()));
    }
}
