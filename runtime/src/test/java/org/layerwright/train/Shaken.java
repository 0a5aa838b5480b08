package org.layerwright.train;

import org.layerwright.augment.AugmentScope;
import org.layerwright.augment.FillMode;
import org.layerwright.augment.Interpolation;
import org.layerwright.graph.Head;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.train.TinyNet.Definition;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** Another network whose training images are turned. */
record Shaken(Definition base) implements NetworkDefinition {

    @Override
    public NetworkInfo info() {
        return base.info();
    }

    @Override
    public void build(NetworkScope net) {
        base.build(net);
    }

    @Override
    public Operand<TFloat32> augment(AugmentScope scope, Operand<TFloat32> images) {
        return scope.geometry(images)
                .randomRotation("turn", -0.2f, 0.2f)
                .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0);
    }

    @Override
    public List<Head> heads() {
        return base.heads();
    }

    @Override
    public Optimizer optimizer() {
        return base.optimizer();
    }
}
