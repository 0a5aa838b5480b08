package org.layerwright.train;

import com.google.gson.JsonObject;

import org.layerwright.data.batch.Batch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.WeightValues;

import java.util.List;

/** An epoch while it is trained: its steps so far, what they gave and how long they took. */
final class OpenEpoch {
    private static final double NANOS = 1e-9;

    private final int number;
    private final WeightValues start;
    private final Tally tally;
    private final InputClock clock;
    private final double secondsBefore;
    private final long begun = System.nanoTime();
    private int step;

    private OpenEpoch(
            int number,
            WeightValues start,
            Tally tally,
            InputClock clock,
            double secondsBefore,
            int step) {
        this.number = number;
        this.start = start;
        this.tally = tally;
        this.clock = clock;
        this.secondsBefore = secondsBefore;
        this.step = step;
    }

    /**
     * What a checkpoint holds of it.
     *
     * @param step how many were done
     * @param seconds taken
     * @param inputWaitNanos of them waited for input
     * @param tally {@link Tally#toJson}
     * @param start the weights before its first step
     */
    record State(
            int step, double seconds, long inputWaitNanos, JsonObject tally, WeightValues start) {}

    /**
     * Before its first step.
     *
     * @param number counted from 1
     * @param start the present weights
     */
    static OpenEpoch begin(int number, List<OutputMeasures> measures, WeightValues start) {
        return new OpenEpoch(number, start, Tally.empty(measures), new InputClock(0), 0, 0);
    }

    /** Where {@link #state} was called. */
    static OpenEpoch restored(int number, List<OutputMeasures> measures, State state) {
        return new OpenEpoch(
                number,
                state.start(),
                Tally.restored(measures, state.tally()),
                new InputClock(state.inputWaitNanos()),
                state.seconds(),
                state.step());
    }

    State state() {
        return new State(step, seconds(), clock.nanos(), tally.toJson(), start);
    }

    Batch next(Passes passes) {
        return clock.next(passes);
    }

    /**
     * Counts a step.
     *
     * @param targets as {@link Tally#add} takes them
     */
    void add(BatchResult result, float[] targets) {
        tally.add(result, targets);
        step++;
    }

    int number() {
        return number;
    }

    /** How many steps were done. */
    int step() {
        return step;
    }

    /** The weights before its first step. */
    WeightValues start() {
        return start;
    }

    Tally tally() {
        return tally;
    }

    double inputWaitSeconds() {
        return clock.seconds();
    }

    /** Since its begin, without what lay between an interruption and going on. */
    double seconds() {
        return secondsBefore + (System.nanoTime() - begun) * NANOS;
    }
}
