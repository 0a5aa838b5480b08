package org.layerwright.train;

import org.layerwright.graph.BatchResult;
import org.layerwright.graph.Vitals;
import org.layerwright.graph.WeightMemory;

import java.util.Map;
import java.util.Optional;

/**
 * One step of training.
 *
 * @param step how many steps were done before it
 * @param epoch counted from 1
 * @param rate the learning rate it was done with
 * @param result losses and probabilities from before the update
 * @param vitals what was measured inside, if a watcher asked
 * @param moved how far each trainable weight was moved by it, if a watcher asked; else empty
 * @param seconds how long it took, with measuring
 */
public record WatchedStep(
        long step,
        int epoch,
        float rate,
        BatchResult result,
        Optional<Vitals> vitals,
        Map<String, WeightMemory.Moved> moved,
        double seconds) {

    public WatchedStep {
        moved = Map.copyOf(moved);
    }

    /** What was measured. */
    public Depth depth() {
        if (vitals.isEmpty()) {
            return Depth.NOTHING;
        }
        return moved.isEmpty() ? Depth.LAYERS : Depth.WEIGHTS;
    }
}
