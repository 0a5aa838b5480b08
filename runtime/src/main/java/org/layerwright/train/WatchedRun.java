package org.layerwright.train;

import org.layerwright.data.batch.BatchSource;
import org.layerwright.graph.WeightValues;

/**
 * A run as its watchers find it.
 *
 * @param trainer what trains; not to be trained by a watcher
 * @param options what was asked for
 * @param training where training batches come from; closed at the end of the run
 * @param stepsPerEpoch steps of an epoch
 * @param weights the model's weights before the first step
 */
public record WatchedRun(
        Trainer trainer,
        FitOptions options,
        BatchSource training,
        int stepsPerEpoch,
        WeightValues weights) {}
