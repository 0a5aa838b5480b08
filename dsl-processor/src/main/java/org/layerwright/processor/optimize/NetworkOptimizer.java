package org.layerwright.processor.optimize;

import org.layerwright.processor.check.CheckedNetwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applies the rewrites, in order, each to every layer. */
public final class NetworkOptimizer {
    /** A bias can follow only where the activation between it and the pooling has gone first. */
    private static final List<Rewrite> REWRITES =
            List.of(
                    new ActivationBelowMaxPool(),
                    new BiasBelowMaxPool(),
                    new PaddingInConvolution(),
                    new PointwiseOnFewer());

    private NetworkOptimizer() {}

    /** What each rewrite claims, by its name. */
    public static Map<String, Claim> claims() {
        return REWRITES.stream()
                .collect(Collectors.toUnmodifiableMap(Rewrite::name, Rewrite::claim));
    }

    /** The network with all rewrites made. */
    public static NetworkPlan optimize(CheckedNetwork network) {
        NetworkPlan plan = NetworkPlan.asDeclared(network);
        for (Rewrite rewrite : REWRITES) {
            for (int index = 0; index < plan.layers().size(); index++) {
                plan = applied(rewrite, plan, index);
            }
        }
        return plan;
    }

    private static NetworkPlan applied(Rewrite rewrite, NetworkPlan plan, int index) {
        return rewrite.at(plan, index)
                .map(
                        change ->
                                plan.with(
                                        new Decision(
                                                rewrite.name(),
                                                rewrite.claim(),
                                                change.text(),
                                                Optional.of(change.saving())),
                                        change))
                .orElse(plan);
    }

    /** The network as declared, for comparison. */
    public static NetworkPlan leave(CheckedNetwork network) {
        return NetworkPlan.asDeclared(network);
    }
}
