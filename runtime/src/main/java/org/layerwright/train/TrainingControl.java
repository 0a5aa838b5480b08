package org.layerwright.train;

import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.Direction;

import java.util.List;

/** What a callback may see and do while training runs. */
public interface TrainingControl {

    /** The learning rate of the next step. */
    float learningRate();

    /**
     * Sets the learning rate from the next step on.
     *
     * @throws IllegalStateException if the network has a schedule of its own
     */
    void learningRate(float rate);

    /**
     * Ends training after the present epoch, or after the present batch if called in {@link
     * Callback#onBatchEnd}.
     *
     * @param reason for {@link History#stopReason}; the first one counts
     */
    void stop(String reason);

    /** A copy of the model's present weights. */
    WeightValues weights();

    /** Puts weights back. */
    void restore(WeightValues weights);

    /**
     * The names of the values that epochs will have, in their order; those of validation too, even
     * if not every epoch is validated.
     */
    List<String> valueNames();

    /**
     * Which way a monitored value gets better.
     *
     * @throws IllegalArgumentException if no epoch will have a value of this name, listing those it
     *     will have
     */
    Direction direction(String monitor);
}
