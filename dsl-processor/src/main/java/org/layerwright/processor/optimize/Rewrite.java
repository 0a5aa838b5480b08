package org.layerwright.processor.optimize;

/** A change to a plan that keeps its meaning. Its Javadoc states when it is exact. */
@FunctionalInterface
interface Rewrite {
    NetworkPlan apply(NetworkPlan plan);
}
