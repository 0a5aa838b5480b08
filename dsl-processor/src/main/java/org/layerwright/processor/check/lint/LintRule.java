package org.layerwright.processor.check.lint;

import org.layerwright.processor.report.Findings;

/** A rule about a network that could be built. */
@FunctionalInterface
interface LintRule {
    void check(SoundNetwork network, Findings findings);
}
