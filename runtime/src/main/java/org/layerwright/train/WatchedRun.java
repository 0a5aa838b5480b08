package org.layerwright.train;

import org.layerwright.data.batch.BatchSource;
import org.layerwright.graph.Head;
import org.layerwright.graph.WeightValues;

import java.util.List;
import java.util.Optional;

/**
 * A run as its watchers find it.
 *
 * @param trainer what trains; not to be trained by a watcher
 * @param options what was asked for
 * @param training where training batches come from; closed at the end of the run
 * @param validation where validation batches come from, if there is validation; closed likewise
 * @param stepsPerEpoch steps of an epoch
 * @param weights the model's weights before the first step
 * @param heads what the outputs are measured by, in their order
 * @param sanityCheck trains copies of the network
 */
public record WatchedRun(
        Trainer trainer,
        FitOptions options,
        BatchSource training,
        Optional<BatchSource> validation,
        int stepsPerEpoch,
        WeightValues weights,
        List<Head> heads,
        SanityCheck sanityCheck) {

    public WatchedRun {
        heads = List.copyOf(heads);
    }
}
