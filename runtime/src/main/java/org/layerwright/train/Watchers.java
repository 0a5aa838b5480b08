package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.ObservedBatch;
import org.layerwright.graph.WeightMemory;
import org.layerwright.graph.WeightValues;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The watchers of a run, and the steps they watch.
 *
 * @param trainer does the steps
 * @param watchers called in this order
 */
record Watchers(Trainer trainer, List<Watcher> watchers) {
    private static final double NANOS = 1e-9;

    void begin(WatchedRun run) {
        watchers.forEach(watcher -> watcher.begin(run));
    }

    /** One step, with what watchers want to see of it. */
    WatchedStep train(int epoch, Batch batch) {
        long before = trainer.steps();
        float rate = trainer.learningRate();
        Depth depth =
                watchers.stream()
                        .map(watcher -> watcher.depth(before))
                        .reduce(Depth.NOTHING, (a, b) -> a.compareTo(b) < 0 ? b : a);
        long start = System.nanoTime();
        BatchResult result;
        Optional<ObservedBatch> observed = Optional.empty();
        Map<String, WeightMemory.Moved> moved = Map.of();
        if (depth == Depth.NOTHING) {
            result = trainer.trainBatch(batch);
        } else {
            if (depth == Depth.WEIGHTS) {
                trainer.session().memory().remember();
            }
            observed = Optional.of(trainer.trainObserved(batch));
            result = observed.get().result();
            if (depth == Depth.WEIGHTS) {
                moved = trainer.session().memory().moved();
            }
        }
        double seconds = (System.nanoTime() - start) * NANOS;
        return new WatchedStep(
                before, epoch, rate, result, observed.map(ObservedBatch::vitals), moved, seconds);
    }

    void stepEnd(WatchedStep step, float[] targets) {
        watchers.forEach(watcher -> watcher.stepEnd(step, targets));
    }

    void validated(BatchResult result, float[] targets) {
        watchers.forEach(watcher -> watcher.validated(result, targets));
    }

    void epochEnd(EpochResult result, WeightValues weights) {
        watchers.forEach(watcher -> watcher.epochEnd(result, weights));
    }

    void diverged(int epoch, Optional<Batch> batch) {
        watchers.forEach(watcher -> watcher.diverged(epoch, batch));
    }

    void end(History history) {
        watchers.forEach(watcher -> watcher.end(history));
    }
}
