package org.layerwright.graph;

import org.layerwright.random.RandomStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.List;

/** Runs a layer's function in a graph of its own, on constants. */
public final class LayerRun {
    /** What a layer makes of its inputs, such as an image and a kernel. */
    @FunctionalInterface
    public interface Layer {
        Operand<TFloat32> apply(NetworkScope net, List<Operand<TFloat32>> inputs);
    }

    private LayerRun() {}

    /** The values of the layer's output. */
    public static float[] forward(Layer layer, FloatNdArray... inputs) {
        return run(layer, false, inputs).get(0);
    }

    /**
     * The layer's output, then the gradient by each input of the output's values, weighted 1, 2, 3
     * and so on so that no two of them count the same.
     */
    public static List<float[]> withGradients(Layer layer, FloatNdArray... inputs) {
        return run(layer, true, inputs);
    }

    private static List<float[]> run(Layer layer, boolean gradients, FloatNdArray... inputs) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            NetworkScope net = Scopes.of(tf, Mode.TRAINING, new RandomStream(1, tf.constant(0L)));
            List<Operand<TFloat32>> operands = new ArrayList<>();
            for (FloatNdArray input : inputs) {
                operands.add(tf.constant(input));
            }
            Operand<TFloat32> output = layer.apply(net, operands);
            List<Output<?>> fetched = new ArrayList<>(List.of(output.asOutput()));
            if (gradients) {
                Operand<TFloat32> count = tf.dtypes.cast(tf.size(output), TFloat32.class);
                Operand<TFloat32> numbers =
                        tf.range(
                                tf.constant(1f),
                                tf.math.add(count, tf.constant(1f)),
                                tf.constant(1f));
                Output<?>[] upstream = {tf.reshape(numbers, tf.shape(output)).asOutput()};
                Output<?>[] of = {output.asOutput()};
                Output<?>[] by = operands.stream().map(Operand::asOutput).toArray(Output<?>[]::new);
                fetched.addAll(List.of(graph.addGradients("gradients", of, by, upstream)));
            }
            try (Session session = new Session(graph)) {
                Session.Runner runner = session.runner();
                fetched.forEach(runner::fetch);
                try (Result result = runner.run()) {
                    List<float[]> values = new ArrayList<>();
                    for (int i = 0; i < fetched.size(); i++) {
                        values.add(GraphRun.floats(result, i));
                    }
                    return values;
                }
            }
        }
    }
}
