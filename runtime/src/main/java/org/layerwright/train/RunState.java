package org.layerwright.train;

import org.layerwright.graph.WeightValues;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a run stands between two steps: all that decides its future. Orders and random numbers are
 * functions of seeds and of the number of the step, and the place in the data is the number of the
 * run's steps, so none of them is in it.
 *
 * @param epochsWanted what the options said
 * @param stepsBefore the trainer's steps when the run began
 * @param trainer what it keeps
 * @param ownEnd why a callback ended the run
 * @param epochs those completed
 * @param open the epoch that is not, if the point is within one
 * @param callbacks what they remember, by {@link CallbackList#states}' keys
 * @param weights of the model
 * @param slots the optimizer's memory
 */
record RunState(
        int epochsWanted,
        long stepsBefore,
        TrainerState trainer,
        Optional<String> ownEnd,
        List<EpochResult> epochs,
        Optional<OpenEpoch.State> open,
        Map<String, CallbackState> callbacks,
        WeightValues weights,
        WeightValues slots) {

    RunState {
        epochs = List.copyOf(epochs);
        callbacks = Collections.unmodifiableMap(new LinkedHashMap<>(callbacks));
    }

    /** Whether training can go on from it. */
    boolean allFinite() {
        return weights.allFinite() && slots.allFinite();
    }

    /** How many epochs were begun. */
    int epochsBegun() {
        return epochs.size() + (open.isPresent() ? 1 : 0);
    }

    /**
     * Whether nothing is left of a run of so many epochs. One that a callback ended goes on if more
     * epochs are wanted than were before.
     */
    boolean over(int epochs) {
        return open.isEmpty() && (this.epochs.size() >= epochs || endFor(epochs).isPresent());
    }

    /** Why a run of so many epochs is to end where it stands. */
    Optional<String> endFor(int epochs) {
        return epochs > epochsWanted ? Optional.empty() : ownEnd;
    }
}
