package org.layerwright.train;

import org.layerwright.data.batch.BatchSource;
import org.layerwright.graph.WeightValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The epochs of one run. */
final class TrainingLoop {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingLoop.class);

    private final Trainer trainer;
    private final List<OutputMeasures> measures;
    private final FitOptions options;
    private final BatchSource training;
    private final int steps;
    private final Function<WeightValues, WatchedRun> watched;
    private final CallbackList callbacks;
    private final RunControl control;
    private final EpochRun epochRun;
    private final Optional<RunCheckpoints> checkpoints;
    private final RunStanding standing;
    private final Watchers watchers;

    /**
     * @param watched the run as watchers find it, with the weights it begins with
     */
    TrainingLoop(
            Trainer trainer,
            List<OutputMeasures> measures,
            FitOptions options,
            BatchSource training,
            Optional<BatchSource> validation,
            Function<WeightValues, WatchedRun> watched,
            Optional<RunCheckpoints> checkpoints) {
        this.trainer = trainer;
        this.measures = measures;
        this.options = options;
        this.training = training;
        this.steps = options.steps(training);
        this.watched = watched;
        this.callbacks = new CallbackList(options.callbacks());
        this.watchers = new Watchers(trainer, options.watchers());
        this.control = new RunControl(trainer, Monitors.of(measures, validation.isPresent()));
        this.epochRun =
                new EpochRun(
                        trainer,
                        measures,
                        steps,
                        validation,
                        options.validationFrequency(),
                        control,
                        watchers);
        this.checkpoints = checkpoints;
        this.standing = new RunStanding(trainer, control, callbacks, options.epochs());
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
        Optional<RunState> left = checkpoints.flatMap(this::left);
        trainer.plan(standing.stepsBefore(), options.epochs(), steps);
        callbacks.trainBegin(
                control, this::history, left.map(RunState::callbacks).orElse(Map.of()));
        try (Passes passes =
                new Passes(training, options.sampling(), options.seed(), standing.steps())) {
            runEpochs(passes, left.flatMap(RunState::open));
            trainer.takeAverages();
            if (!control.stopped()) {
                control.stop(allDone());
            }
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
        return new History(
                standing.epochs(), control.stopReason(), control.interrupted(), control.monitors());
    }

    private String allDone() {
        return "all %d epochs done".formatted(options.epochs());
    }

    /** Puts the run where an earlier call left it. */
    private Optional<RunState> left(RunCheckpoints kept) {
        Optional<RunState> left =
                kept.left(options.epochs(), trainer.session().network().weights().all());
        left.filter(state -> state.over(options.epochs()))
                .ifPresent(state -> nothingLeft(state, kept.folder()));
        left.ifPresent(standing::restore);
        return left;
    }

    private void nothingLeft(RunState state, Path folder) {
        String reason =
                "%s, in an earlier call of fit, whose weights and history these are: nothing was trained now. To go on, give more epochs; to begin anew, delete %s"
                        .formatted(state.endFor(options.epochs()).orElse(allDone()), folder);
        LOG.warn(reason);
        control.stop(reason);
    }

    private void runEpochs(Passes passes, Optional<OpenEpoch.State> left) {
        watchers.begin(watched.apply(control.weights()));
        boolean going =
                left.map(state -> OpenEpoch.restored(standing.nextEpoch(), measures, state))
                        .map(open -> finish(open, passes))
                        .orElse(true);
        while (going && standing.nextEpoch() <= options.epochs() && !control.stopped()) {
            int epoch = standing.nextEpoch();
            callbacks.epochBegin(epoch, control);
            if (control.stopped()) {
                return;
            }
            going = finish(OpenEpoch.begin(epoch, measures, control.weights()), passes);
        }
    }

    /** Trains what is left of an epoch; whether it was completed. */
    private boolean finish(OpenEpoch open, Passes passes) {
        EpochOutcome outcome =
                epochRun.run(
                        open,
                        passes,
                        progress -> {
                            callbacks.batchEnd(progress, control);
                            checkpoints.ifPresent(
                                    kept ->
                                            kept.afterStep(
                                                    trainer.steps(),
                                                    () -> standing.state(Optional.of(open))));
                        });
        WeightValues reached = control.weights();
        if (!outcome.finite() || !reached.allFinite()) {
            if (outcome.finite()) {
                watchers.diverged(open.number(), Optional.empty());
            }
            diverged(open.number(), open.start());
            return false;
        }
        outcome.result().ifPresent(result -> completed(result, reached));
        Optional<OpenEpoch> still =
                outcome.result().isPresent() ? Optional.empty() : Optional.of(open);
        checkpoints.ifPresent(kept -> kept.save(standing.state(still)));
        return still.isEmpty();
    }

    private void completed(EpochResult result, WeightValues reached) {
        standing.add(result);
        log(result);
        callbacks.epochEnd(result, control);
        watchers.epochEnd(result, reached);
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
