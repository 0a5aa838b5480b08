package org.layerwright.graph;

import org.tensorflow.Result;
import org.tensorflow.Session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a session call fetches of a pass, and how it is read.
 *
 * @param network whose targets tell whether those of the pass are others, having been mixed
 * @param pass one of its passes
 */
record PassResult(NetworkGraph network, NetworkGraph.Pass pass) {

    /** Adds what is fetched, first of all. */
    Session.Runner fetchedBy(Session.Runner runner) {
        runner.fetch(pass.losses()).fetch(pass.probabilities());
        pass.outputLosses().forEach(runner::fetch);
        return mixes() ? runner.fetch(pass.targets()) : runner;
    }

    /** What the call gave. */
    BatchResult read(Result result) {
        int end = 2 + pass.outputLosses().size();
        List<float[]> outputLosses =
                IntStream.range(2, end)
                        .mapToObj(output -> Tensors.floats(result.get(output)))
                        .toList();
        return new BatchResult(
                Tensors.floats(result.get(0)),
                Tensors.floats(result.get(1)),
                outputLosses,
                mixes() ? Optional.of(Tensors.floats(result.get(end))) : Optional.empty());
    }

    private boolean mixes() {
        return pass.targets() != network.targets();
    }
}
