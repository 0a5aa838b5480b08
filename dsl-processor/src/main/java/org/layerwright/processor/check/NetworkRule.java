package org.layerwright.processor.check;

import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

/** A rule about a whole network. */
@FunctionalInterface
interface NetworkRule {
    void check(NetworkModel network, NetworkShapes shapes, Findings findings);
}
