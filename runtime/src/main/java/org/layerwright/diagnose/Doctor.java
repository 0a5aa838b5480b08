package org.layerwright.diagnose;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.batch.Batch;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Rule;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.Depth;
import org.layerwright.train.EpochResult;
import org.layerwright.train.History;
import org.layerwright.train.WatchedRun;
import org.layerwright.train.WatchedStep;
import org.layerwright.train.Watcher;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Watches training and says why it is stuck.
 *
 * <p>It measures so often that it costs a hundredth of the run's time, what it prepares at the
 * start included; in a run of some minutes only, that preparation and two seconds. It keeps
 * account: {@link #overhead}. One doctor watches one run at a time; a new run begins a new case.
 */
public final class Doctor implements Watcher {
    private static final long ASKED_EVERY = 50;
    private static final long ASKED_UNTIL = 500;

    private final List<Rule> rules;
    private final LongFunction<Pace> pace;
    private @Nullable Recorder recorder;
    private @Nullable Diagnosis diagnosis;
    private long firstStep;

    Doctor(List<Rule> rules, LongFunction<Pace> pace) {
        this.rules = List.copyOf(rules);
        this.pace = pace;
    }

    /** A doctor for {@code FitOptions.watch}. */
    public static Doctor watching() {
        return new Doctor(Rules.ALL, Pace::fair);
    }

    /**
     * A doctor that measures at every tenth step and after each epoch, however long that takes:
     * what it says then does not depend on how busy the machine is.
     */
    public Doctor whateverItCosts() {
        return new Doctor(rules, steps -> Pace.unbounded());
    }

    /** A doctor that asks this rule too, after all others. */
    public Doctor with(Rule rule) {
        return new Doctor(Stream.concat(rules.stream(), Stream.of(rule)).toList(), pace);
    }

    /**
     * What is wrong, as it stood when the rules were last asked: at the start, early in training
     * after every 50 steps, after each epoch, at the end.
     *
     * @throws IllegalStateException before a run has begun
     */
    public Diagnosis diagnosis() {
        recorder();
        return Objects.requireNonNull(diagnosis, "asked at the start of the run");
    }

    /**
     * All that is known of the run by now.
     *
     * @throws IllegalStateException before a run has begun
     */
    public CaseFile caseFile() {
        return recorder().file();
    }

    /**
     * What watching has cost by now, with the time that rules took.
     *
     * @throws IllegalStateException before a run has begun
     */
    public Overhead overhead() {
        return recorder().overhead();
    }

    private Recorder recorder() {
        if (recorder == null) {
            throw new IllegalStateException(
                    "the doctor has not watched a run yet: give it to FitOptions.watch, then fit");
        }
        return recorder;
    }

    @Override
    public void begin(WatchedRun run) {
        firstStep = run.trainer().steps();
        long steps = (long) run.options().epochs() * run.stepsPerEpoch();
        recorder = new Recorder(run, pace.apply(steps));
        examine();
    }

    @Override
    public Depth depth(long step) {
        return recorder().depth(step);
    }

    @Override
    public void stepEnd(WatchedStep step, float[] targets) {
        recorder().stepEnd(step, targets);
        long done = step.step() - firstStep + 1;
        if (done <= ASKED_UNTIL && done % ASKED_EVERY == 0) {
            examine();
        }
    }

    @Override
    public void validated(BatchResult result, float[] targets) {
        recorder().validated(result, targets);
    }

    @Override
    public void epochEnd(EpochResult result, WeightValues weights) {
        recorder().epochEnd(result, weights);
        examine();
    }

    @Override
    public void diverged(int epoch, Optional<Batch> batch) {
        recorder().diverged(epoch, batch);
    }

    @Override
    public void end(History history) {
        if (recorder != null) {
            recorder.end(history);
            examine();
        }
    }

    private void examine() {
        Recorder own = recorder();
        own.timed(
                () -> {
                    CaseFile file = own.file();
                    diagnosis = Diagnosis.of(file, rules);
                    return file;
                });
    }
}
