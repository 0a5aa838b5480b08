package org.layerwright.bench.rival;

import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.TensorFlow;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TNumber;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Products of large matrices by TensorFlow's MatMul, for {@link PeerProcess}: how fast this machine
 * multiplies at best.
 */
public final class MatrixPeer {
    private MatrixPeer() {}

    /** The work and the setting, as {@link PeerProcess} gives them. */
    public static void main(String[] args) throws IOException {
        Work work = Work.of(args);
        if (args[3].equals(Arithmetic.FLOAT32.toString())) {
            multiply(TFloat32.class, work.batch());
        } else {
            multiply(TBfloat16.class, work.batch());
        }
    }

    private static <T extends TNumber> void multiply(Class<T> type, int products)
            throws IOException {
        long side = Work.matrixSide();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            Session.Runner first = session.runner();
            List<Op> last = new ArrayList<>();
            for (int i = 0; i < products; i++) {
                // Matrices of their own: equal products would be computed once.
                last.add(
                        tf.linalg.matMul(
                                matrix(tf, type, side, first), matrix(tf, type, side, first)));
            }
            first.run().close();
            Serving.serve(
                    new Greeting("TensorFlow " + TensorFlow.version(), 0),
                    () -> run(session.runner(), last));
        }
    }

    private static <T extends TNumber> Operand<T> matrix(
            Ops tf, Class<T> type, long side, Session.Runner first) {
        Variable<T> matrix = tf.variable(Shape.of(side, side), type);
        Operand<TFloat32> drawn =
                tf.random.randomUniform(tf.constant(new long[] {side, side}), TFloat32.class);
        first.addTarget(tf.assign(matrix, tf.dtypes.cast(drawn, type)));
        return matrix;
    }

    private static double run(Session.Runner runner, List<Op> last) {
        last.forEach(runner::addTarget);
        try (Result result = runner.run()) {
            return result.size();
        }
    }
}
