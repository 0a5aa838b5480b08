package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.BatchResult;

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
 */
record EpochRun(
        Trainer trainer,
        List<OutputMeasures> measures,
        int steps,
        Optional<BatchSource> validation,
        int validationFrequency,
        RunControl control) {

    /** Trains what is left of an epoch, and validates. */
    EpochOutcome run(OpenEpoch open, Passes passes, Consumer<BatchProgress> afterStep) {
        while (open.step() < steps && !control.stopped()) {
            try (Batch batch = open.next(passes)) {
                BatchResult result = trainer.trainBatch(batch);
                if (!Double.isFinite(result.lossSum())) {
                    return EpochOutcome.diverged();
                }
                open.add(result, targets(result, batch));
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
        values.put("learning_rate", shortest(trainer.learningRate()));
        values.put("images_per_second", open.tally().examples() / trainingSeconds);
        values.put("input_wait_seconds", open.inputWaitSeconds());
        values.put("input_wait_share", open.inputWaitSeconds() / trainingSeconds);
        return EpochOutcome.completed(new EpochResult(open.number(), values, open.seconds()));
    }

    /** What the step was trained towards, as metrics take it. */
    private float[] targets(BatchResult result, Batch batch) {
        return result.mixedTargets()
                .map(shares -> Presence.of(measures, shares))
                .orElseGet(() -> Targets.of(batch));
    }

    /** The number that people mean: 0.001, not float32's 0.0010000000474974513. */
    private static double shortest(float number) {
        return Double.parseDouble(Float.toString(number));
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
                    tally.add(result, Targets.of(batch));
                }
            }
        }
        return true;
    }
}
