package org.layerwright.processor.optimize;

import org.layerwright.processor.check.CheckedNetwork;

import java.util.List;

/** Applies the rewrites, in order. */
public final class NetworkOptimizer {
    private static final List<Rewrite> REWRITES = List.of(new ActivationBelowMaxPool());

    private NetworkOptimizer() {}

    /** The network with all rewrites made. */
    public static NetworkPlan optimize(CheckedNetwork network) {
        NetworkPlan plan = NetworkPlan.asDeclared(network);
        for (Rewrite rewrite : REWRITES) {
            plan = rewrite.apply(plan);
        }
        return plan;
    }

    /** The network as declared, for comparison. */
    public static NetworkPlan leave(CheckedNetwork network) {
        return NetworkPlan.asDeclared(network);
    }
}
