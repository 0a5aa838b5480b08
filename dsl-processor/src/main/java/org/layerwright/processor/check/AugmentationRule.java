package org.layerwright.processor.check;

import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.report.Findings;

/** A rule about an augmentation's steps. */
@FunctionalInterface
interface AugmentationRule {
    void check(AugmentationModel augmentation, Findings findings);
}
