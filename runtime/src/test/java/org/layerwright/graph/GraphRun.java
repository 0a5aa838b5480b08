package org.layerwright.graph;

import org.layerwright.random.RandomStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs a few ops in a graph of their own. */
public final class GraphRun {
    private GraphRun() {}

    /** The values of what {@code build} builds. */
    public static float[] of(Function<Ops, Operand<TFloat32>> build) {
        return withRandom(0, 0, (tf, random) -> build.apply(tf));
    }

    /** The same with a random stream at one step. */
    public static float[] withRandom(
            long seed, long step, BiFunction<Ops, RandomStream, Operand<TFloat32>> build) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TInt64> steps = tf.constant(step);
            Operand<TFloat32> result = build.apply(tf, new RandomStream(seed, steps));
            try (Session session = new Session(graph);
                    Result fetched = session.runner().fetch(result).run()) {
                return floats(fetched, 0);
            }
        }
    }

    /** One fetched tensor's values. */
    public static float[] floats(Result result, int index) {
        TFloat32 tensor = (TFloat32) result.get(index);
        float[] values = new float[(int) tensor.size()];
        tensor.copyTo(DataBuffers.of(values, false, false));
        return values;
    }
}
