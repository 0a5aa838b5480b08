package org.layerwright.train;

import org.layerwright.graph.Head;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;

import java.util.List;

/** A network that is trained on its examples as they are: no augmentation, no dropout, no noise. */
record WithoutNoise(NetworkDefinition noisy) implements NetworkDefinition {
    @Override
    public NetworkInfo info() {
        return noisy.info();
    }

    @Override
    public void build(NetworkScope net) {
        noisy.build(net.withoutNoise());
    }

    @Override
    public List<Head> heads() {
        return noisy.heads();
    }

    @Override
    public Optimizer optimizer() {
        return noisy.optimizer();
    }
}
