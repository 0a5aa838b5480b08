package org.layerwright.processor.check;

import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

/** A rule about an end of a network. */
@FunctionalInterface
interface OutputRule {
    void check(OutputNode output, NetworkModel network, NetworkShapes shapes, Findings findings);
}
