package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The steps of an epoch and its validation.
 *
 * @param steps of an epoch
 * @param validationFrequency after every so many epochs there is one
 * @param watchers see each step
 */
record EpochRun(
        Trainer trainer,
        List<OutputMeasures> measures,
        int steps,
        Optional<BatchSource> validation,
        int validationFrequency,
        RunControl control,
        Watchers watchers) {

    /** Trains what is left of an epoch, and validates. */
    EpochOutcome run(OpenEpoch open, Passes passes, Consumer<BatchProgress> afterStep) {
        NetworkInfo network = trainer.session().network().info();
        while (open.step() < steps && !control.stopped()) {
            try (Batch batch = open.next(passes)) {
                WatchedStep taken = watchers.train(open.number(), batch);
                BatchResult result = taken.result();
                float[] targets = Targets.of(network, result, batch);
                watchers.stepEnd(taken, targets);
                if (!Double.isFinite(result.lossSum())) {
                    watchers.diverged(open.number(), Optional.of(batch));
                    return EpochOutcome.diverged();
                }
                open.add(result, targets);
                afterStep.accept(
                        new BatchProgress(
                                open.number(),
                                open.step(),
                                steps,
                                result.meanLoss(),
                                open.tally().meanLoss()));
            }
        }
        if (control.interrupted()) {
            return EpochOutcome.cutShort();
        }
        double trainingSeconds = open.seconds();
        Map<String, Double> values = new LinkedHashMap<>(open.tally().values(""));
        if (validation.isPresent() && open.number() % validationFrequency == 0) {
            Tally validated = Tally.empty(measures);
            if (!validate(validation.get(), validated)) {
                return EpochOutcome.diverged();
            }
            if (control.interrupted()) {
                return EpochOutcome.cutShort();
            }
            values.putAll(validated.values(Monitors.VALIDATION));
        }
        values.put("learning_rate", trainer.rateAsWritten());
        values.put("images_per_second", open.tally().examples() / trainingSeconds);
        values.put("input_wait_seconds", open.inputWaitSeconds());
        values.put("input_wait_share", open.inputWaitSeconds() / trainingSeconds);
        return EpochOutcome.completed(new EpochResult(open.number(), values, open.seconds()));
    }

    /** False if a loss is no finite number; ends early if the run is interrupted. */
    private boolean validate(BatchSource source, Tally tally) {
        try (Epoch batches = source.epochInOrder()) {
            while (batches.hasNext() && !control.interrupted()) {
                try (Batch batch = batches.next()) {
                    BatchResult result = trainer.evaluateBatch(batch);
                    if (!Double.isFinite(result.lossSum())) {
                        return false;
                    }
                    float[] targets = Targets.of(batch);
                    tally.add(result, targets);
                    watchers.validated(result, targets);
                }
            }
        }
        return true;
    }
}
