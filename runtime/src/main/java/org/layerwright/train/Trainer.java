package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.ConstantRate;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.ObservedBatch;
import org.layerwright.graph.RunLength;
import org.layerwright.graph.Weight;

import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The steps of training one by one, for a loop of your own. Keeps the learning rate, the number of
 * steps done, which picks each step's random numbers, and how many of them the optimizer remembers.
 */
public final class Trainer {
    /** At so many places of a run its rate is looked at. */
    private static final int PLACES = 8;

    private final NetworkSession session;
    private final LearningRateSchedule declared;
    private LearningRateSchedule schedule;
    private RunLength run = RunLength.UNKNOWN;
    private long steps;
    private long optimizerSteps;

    /**
     * @param session the network; stays the caller's to close
     * @param schedule the learning rate of each step
     */
    public Trainer(NetworkSession session, LearningRateSchedule schedule) {
        this.session = session;
        this.declared = schedule;
        this.schedule = schedule;
    }

    /**
     * Tells how long training will go on, for schedules that count epochs or end with the run;
     * {@code fit} does so. Steps that were done before count as part of it.
     *
     * @param epochs to come
     * @param stepsPerEpoch batches of one epoch
     */
    public void plan(int epochs, int stepsPerEpoch) {
        plan(steps, epochs, stepsPerEpoch);
    }

    /** As {@link #plan(int, int)}, of a run that began when {@code before} steps were done. */
    void plan(long before, int epochs, int stepsPerEpoch) {
        run = new RunLength(stepsPerEpoch, before + (long) epochs * stepsPerEpoch);
    }

    /**
     * One step: augmentation, forward pass, gradients, update.
     *
     * @return losses and probabilities from before the update
     */
    public BatchResult trainBatch(Batch batch) {
        BatchResult result =
                session.train(
                        batch.inputs(),
                        batch.labels(),
                        batch.weights(),
                        learningRate(),
                        steps,
                        optimizerSteps);
        steps++;
        optimizerSteps++;
        return result;
    }

    /** As {@link #trainBatch}, measuring inside the network before the update. */
    public ObservedBatch trainObserved(Batch batch) {
        ObservedBatch result =
                session.trainObserved(
                        batch.inputs(),
                        batch.labels(),
                        batch.weights(),
                        learningRate(),
                        steps,
                        optimizerSteps);
        steps++;
        optimizerSteps++;
        return result;
    }

    /**
     * The training pass of the next step, with its augmentation and dropout, measured inside,
     * without an update.
     */
    public ObservedBatch observe(Batch batch) {
        return session.observe(batch.inputs(), batch.labels(), batch.weights(), steps);
    }

    /** As {@link #observe}, without measuring. */
    public BatchResult rehearse(Batch batch) {
        return session.rehearse(batch.inputs(), batch.labels(), batch.weights(), steps);
    }

    /** Losses and probabilities without augmentation, dropout or update. */
    public BatchResult evaluateBatch(Batch batch) {
        return session.evaluate(batch.inputs(), batch.labels(), batch.weights());
    }

    /**
     * Empties the optimizer's memory, such as velocities and Adam's count of steps; weights and
     * learning rate stay, and random numbers do not begin again.
     */
    public void forgetSlots() {
        session.initialize(session.network().weights().withRole(Weight.Role.SLOT));
        optimizerSteps = 0;
    }

    /** One for the same network at the same step, to look at a run without planning this one's. */
    Trainer beside() {
        Trainer other = new Trainer(session, schedule);
        other.steps = steps;
        other.optimizerSteps = optimizerSteps;
        return other;
    }

    /** The network this trains. */
    public NetworkSession session() {
        return session;
    }

    /** Sets weights to their moving averages, if those are kept and there has been an update. */
    public void takeAverages() {
        if (optimizerSteps >= session.network().updates().options().accumulationSteps()) {
            session.takeAverages();
        }
    }

    /**
     * The learning rate of the next step.
     *
     * @throws IllegalStateException if the schedule must know how long training goes on, and {@link
     *     #plan} was not called
     */
    public float learningRate() {
        return schedule.at(steps, run);
    }

    /**
     * The learning rate of the next step as people write it: 0.001, not the 0.0010000000474974513
     * that is float32's next to it.
     */
    public double rateAsWritten() {
        return Double.parseDouble(Float.toString(learningRate()));
    }

    /**
     * Sets the learning rate from the next step on.
     *
     * @throws IllegalStateException if the network has a schedule: with two that set it, the rate
     *     would be neither's
     */
    public void learningRate(float rate) {
        if (scheduled()) {
            throw new IllegalStateException(
                    "The learning rate follows %s and cannot be set as well. Remove the schedule, or"
                                    .formatted(schedule.getClass().getSimpleName())
                            + " what sets the rate, such as ReduceLrOnPlateau.");
        }
        schedule = LearningRateSchedule.constant(rate);
    }

    /** Whether the learning rate follows a schedule and cannot be set. */
    public boolean scheduled() {
        return !(schedule instanceof ConstantRate);
    }

    /** Whether the rate goes up from the next step to the last one that is planned. */
    public boolean rateOnlyRises() {
        long left = run.steps() - 1 - steps;
        return left >= PLACES
                && LongStream.range(0, PLACES)
                        .map(place -> steps + place * left / PLACES)
                        .allMatch(
                                step ->
                                        schedule.at(step, run)
                                                < schedule.at(step + left / PLACES, run));
    }

    /** How many steps were done. */
    public long steps() {
        return steps;
    }

    /** What it keeps, but for the network. */
    TrainerState state() {
        return new TrainerState(
                steps,
                optimizerSteps,
                schedule instanceof ConstantRate set && !set.equals(declared)
                        ? Optional.of(set.rate())
                        : Optional.empty());
    }

    /** Goes on where {@link #state} was called. */
    void restore(TrainerState state) {
        steps = state.steps();
        optimizerSteps = state.optimizerSteps();
        schedule = declared;
        state.rate().ifPresent(this::learningRate);
    }
}
