package org.layerwright.export;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;

/**
 * What is exported.
 *
 * @param info the network's description
 * @param rules how its probabilities become labels
 * @param trained its graph and weights
 */
public record Exported(NetworkInfo info, DecisionRules rules, NetworkSession trained) {}
