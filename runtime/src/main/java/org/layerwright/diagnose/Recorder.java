package org.layerwright.diagnose;

import org.layerwright.data.batch.Batch;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.Probe;
import org.layerwright.diagnose.evidence.RateChange;
import org.layerwright.diagnose.evidence.StepFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.Depth;
import org.layerwright.train.EpochResult;
import org.layerwright.train.History;
import org.layerwright.train.WatchedRun;
import org.layerwright.train.WatchedStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes down one run, as far as its share of the run's time allows. */
final class Recorder {
    private static final double NANOS = 1e-9;

    private final WatchedRun run;
    private final NetworkInfo network;
    private final long firstStep;
    private final Pace pace;
    private final Readings inside = new Readings();
    private final ProbeExamples probe;
    private final WeightTravel travel;
    private final CaseFile.Builder file;
    private final List<StepFacts> steps = new ArrayList<>();
    private final List<VitalsReading> readings = new ArrayList<>();
    private final List<EpochFacts> epochs = new ArrayList<>();
    private final List<RateChange> rateChanges = new ArrayList<>();
    private final long began = System.nanoTime();
    private AnswersTally training;
    private AnswersTally validation;
    private WeightValues lastWeights;
    private double probeSeconds;
    private double rate;

    /** Begins with the network as it is before the first step. */
    Recorder(WatchedRun run, Pace pace) {
        this.pace = pace;
        this.run = run;
        this.network = run.trainer().session().network().info();
        this.firstStep = run.trainer().steps();
        this.probe = new ProbeExamples(run);
        this.travel = new WeightTravel(run);
        this.training = new AnswersTally(network);
        this.validation = new AnswersTally(network);
        this.lastWeights = run.weights();
        this.rate = run.trainer().rateAsWritten();
        this.file = CaseFile.of(Plans.of(run));
        Preliminaries.data(run, file);
        file.start(probe.start(inside, travel));
        pace.prepare(seconds(began));
    }

    /** How much to measure at a step. */
    Depth depth(long step) {
        return pace.at(step - firstStep);
    }

    void stepEnd(WatchedStep step, float[] targets) {
        long number = step.step() - firstStep;
        pace.took(number, step.depth(), step.seconds());
        timed(
                () -> {
                    double crossEntropy = training.add(step.result(), targets);
                    step.vitals()
                            .map(vitals -> inside.of(number, step.epoch(), vitals, step.moved()))
                            .ifPresent(readings::add);
                    return steps.add(
                            new StepFacts(
                                    number, step.result().meanLoss(), crossEntropy, step.rate()));
                });
    }

    void validated(BatchResult result, float[] targets) {
        timed(() -> validation.add(result, targets));
    }

    void epochEnd(EpochResult result, WeightValues weights) {
        long done = run.trainer().steps() - firstStep;
        noteRate(result.epoch());
        lastWeights = weights;
        Optional<Probe> probed = Optional.empty();
        if (pace.affords(probeSeconds)) {
            long start = System.nanoTime();
            probed = Optional.of(timed(probe::probe));
            probeSeconds = seconds(start);
        }
        epochs.add(
                new EpochFacts(
                        result.epoch(),
                        done,
                        result.values(),
                        training.answers(),
                        validation.isEmpty() ? Optional.empty() : Optional.of(validation.answers()),
                        probed));
        timed(() -> file.weightChanges(travel.to(weights)));
        training = new AnswersTally(network);
        validation = new AnswersTally(network);
    }

    /** A schedule's rate changes all the time; only what a callback did is a decision. */
    private void noteRate(int epoch) {
        double now = run.trainer().rateAsWritten();
        if (now != rate && !run.trainer().scheduled()) {
            rateChanges.add(new RateChange(epoch, rate, now));
        }
        rate = now;
    }

    /** The weights are the run's to put back. */
    void diverged(int epoch, Optional<Batch> batch) {
        long done = run.trainer().steps() - firstStep;
        timed(
                () -> {
                    Replay replay = Replay.of(run.trainer(), lastWeights, epoch, batch);
                    return file.divergence(replay.divergence(done - batch.map(b -> 1).orElse(0)));
                });
    }

    void end(History history) {
        file.stopReason(history.stopReason());
        if (!history.interrupted() && Preliminaries.areMissed(file())) {
            long start = System.nanoTime();
            Preliminaries.memorization(run).ifPresent(file::memorization);
            pace.prepare(seconds(start));
        }
    }

    /** All that is known now. */
    CaseFile file() {
        return file.steps(steps).readings(readings).epochs(epochs).rateChanges(rateChanges).build();
    }

    Overhead overhead() {
        double all = seconds(began);
        return new Overhead(pace.spent(), all - pace.spent());
    }

    /** Does something and takes its time into account. */
    <T> T timed(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            pace.spend(seconds(start));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) * NANOS;
    }
}
