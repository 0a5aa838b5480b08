package org.layerwright.train;

import org.layerwright.graph.Head;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.UpdateOptions;

import java.util.List;

/** A network with something beside its optimizer. */
public record Tuned(NetworkDefinition network, UpdateOptions updates, LearningRateSchedule schedule)
        implements NetworkDefinition {

    public static Tuned by(NetworkDefinition network, UpdateOptions updates) {
        return new Tuned(network, updates, network.schedule());
    }

    @Override
    public NetworkInfo info() {
        return network.info();
    }

    @Override
    public void build(NetworkScope net) {
        network.build(net);
    }

    @Override
    public List<Head> heads() {
        return network.heads();
    }

    @Override
    public Optimizer optimizer() {
        return network.optimizer();
    }
}
