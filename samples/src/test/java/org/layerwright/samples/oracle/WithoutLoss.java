package org.layerwright.samples.oracle;

import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkOutput;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.metrics.Metric;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * A network whose output costs nothing, so that all its loss is what regularizers add, exactly.
 *
 * @param network the network as generated
 */
record WithoutLoss(NetworkDefinition network) implements NetworkDefinition {
    @Override
    public NetworkInfo info() {
        return network.info();
    }

    @Override
    public void build(NetworkScope net) {
        network.build(net);
    }

    /** Still a function of the output: a gradient is asked for. */
    @Override
    public Operand<TFloat32> loss(Ops tf, NetworkOutput output, Operand<TFloat32> targets) {
        return tf.math.mul(tf.reduceSum(output.logits(), tf.constant(1)), tf.constant(0f));
    }

    @Override
    public Optimizer optimizer() {
        return network.optimizer();
    }

    @Override
    public List<Metric> metrics() {
        return network.metrics();
    }
}
