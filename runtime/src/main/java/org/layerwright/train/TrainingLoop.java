package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.WeightValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The epochs of one run. */
final class TrainingLoop {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingLoop.class);
    private static final double NANOS = 1e-9;

    private final Trainer trainer;
    private final List<OutputMeasures> measures;
    private final FitOptions options;
    private final BatchSource training;
    private final int steps;
    private final Optional<BatchSource> validation;
    private final Function<WeightValues, WatchedRun> watched;
    private final CallbackList callbacks;
    private final RunControl control;
    private final Watchers watchers;
    private final List<EpochResult> epochs = new ArrayList<>();

    /**
     * @param watched the run as watchers find it, with the weights it begins with
     */
    TrainingLoop(
            Trainer trainer,
            List<OutputMeasures> measures,
            FitOptions options,
            BatchSource training,
            Optional<BatchSource> validation,
            Function<WeightValues, WatchedRun> watched) {
        this.trainer = trainer;
        this.measures = measures;
        this.options = options;
        this.training = training;
        this.steps = options.steps(training);
        this.validation = validation;
        this.watched = watched;
        this.callbacks = new CallbackList(options.callbacks());
        this.watchers = new Watchers(trainer, options.watchers());
        this.control = new RunControl(trainer, Monitors.of(measures, validation.isPresent()));
    }

    /**
     * Trains until the last epoch, a callback's stop, a loss that is no number, or, if that is
     * wanted, the JVM's end.
     */
    History run() {
        if (options.stopOnShutdown().isEmpty()) {
            return train();
        }
        try (ShutdownStop stop = new ShutdownStop(control, options.stopOnShutdown().get())) {
            return train();
        }
    }

    private History train() {
        trainer.plan(options.epochs(), steps);
        callbacks.trainBegin(control, this::history);
        try (Passes passes = new Passes(training, options.sampling(), options.seed())) {
            runEpochs(passes);
            trainer.takeAverages();
            control.stop("all %d epochs done".formatted(options.epochs()));
        } catch (RuntimeException | Error e) {
            control.stop("failed: " + e);
            callbacks.trainEndAfter(e, history(), control);
            watchers.end(history());
            throw e;
        }
        callbacks.trainEnd(history(), control);
        watchers.end(history());
        LOG.info("training ended: {}", control.stopReason());
        return history();
    }

    private History history() {
        return new History(epochs, control.stopReason(), control.monitors());
    }

    private void runEpochs(Passes passes) {
        WeightValues lastGood = control.weights();
        watchers.begin(watched.apply(lastGood));
        for (int epoch = 1; epoch <= options.epochs() && !control.stopped(); epoch++) {
            callbacks.epochBegin(epoch, control);
            if (control.stopped()) {
                return;
            }
            Optional<EpochResult> result = runEpoch(epoch, passes);
            WeightValues reached = control.weights();
            boolean cutShort = result.isEmpty() && control.interrupted();
            if (!reached.allFinite() || (result.isEmpty() && !cutShort)) {
                if (result.isPresent()) {
                    watchers.diverged(epoch, Optional.empty());
                }
                diverged(epoch, lastGood);
                return;
            }
            if (cutShort) {
                return;
            }
            lastGood = reached;
            epochs.add(result.get());
            log(result.get());
            callbacks.epochEnd(result.get(), control);
            watchers.epochEnd(result.get(), reached);
        }
    }

    /** Empty if a loss is no finite number, or the run was interrupted. */
    private Optional<EpochResult> runEpoch(int epoch, Passes passes) {
        NetworkInfo network = trainer.session().network().info();
        long start = System.nanoTime();
        Tally tally = new Tally(measures);
        InputClock clock = new InputClock();
        for (int step = 1; step <= steps && !control.stopped(); step++) {
            try (Batch batch = clock.next(passes)) {
                WatchedStep taken = watchers.train(epoch, batch);
                BatchResult result = taken.result();
                float[] targets = Targets.of(network, result, batch);
                watchers.stepEnd(taken, targets);
                if (!Double.isFinite(result.lossSum())) {
                    watchers.diverged(epoch, Optional.of(batch));
                    return Optional.empty();
                }
                tally.add(result, targets);
                callbacks.batchEnd(
                        new BatchProgress(epoch, step, steps, result.meanLoss(), tally.meanLoss()),
                        control);
            }
        }
        if (control.interrupted()) {
            return Optional.empty();
        }
        double trainingSeconds = (System.nanoTime() - start) * NANOS;
        Map<String, Double> values = new LinkedHashMap<>(tally.values(""));
        if (validation.isPresent() && epoch % options.validationFrequency() == 0) {
            Optional<Tally> validated = validate(validation.get());
            if (validated.isEmpty()) {
                return Optional.empty();
            }
            values.putAll(validated.get().values(Monitors.VALIDATION));
        }
        values.put("learning_rate", shortest(trainer.learningRate()));
        values.put("images_per_second", tally.examples() / trainingSeconds);
        values.put("input_wait_seconds", clock.seconds());
        values.put("input_wait_share", clock.seconds() / trainingSeconds);
        double seconds = (System.nanoTime() - start) * NANOS;
        return Optional.of(new EpochResult(epoch, values, seconds));
    }

    /** The number that people mean: 0.001, not float32's 0.0010000000474974513. */
    private static double shortest(float number) {
        return Double.parseDouble(Float.toString(number));
    }

    /** Empty if a loss is no finite number, or the run was interrupted. */
    private Optional<Tally> validate(BatchSource source) {
        Tally tally = new Tally(measures);
        try (Epoch batches = source.epochInOrder()) {
            while (batches.hasNext()) {
                try (Batch batch = batches.next()) {
                    BatchResult result = trainer.evaluateBatch(batch);
                    if (!Double.isFinite(result.lossSum()) || control.interrupted()) {
                        return Optional.empty();
                    }
                    float[] targets = Targets.of(batch);
                    tally.add(result, targets);
                    watchers.validated(result, targets);
                }
            }
        }
        return Optional.of(tally);
    }

    private void diverged(int epoch, WeightValues lastGood) {
        control.restore(lastGood);
        trainer.forgetSlots(); // they hold what made the weights infinite
        String reason =
                ("the loss or a weight became infinite or NaN in epoch %d, at step %d, with learning"
                                + " rate %s. The weights are those before epoch %d, or the best if a"
                                + " callback kept them. Try a learning rate ten times smaller; check"
                                + " that inputs are rescaled to about 0..1.")
                        .formatted(epoch, trainer.steps(), trainer.learningRate(), epoch);
        LOG.error(reason);
        control.stop(reason);
    }

    private void log(EpochResult result) {
        if (LOG.isInfoEnabled()) {
            String values =
                    result.values().entrySet().stream()
                            .map(value -> "%s %.4g".formatted(value.getKey(), value.getValue()))
                            .collect(Collectors.joining(", "));
            LOG.info("epoch {}/{}: {}", result.epoch(), options.epochs(), values);
        }
    }
}
