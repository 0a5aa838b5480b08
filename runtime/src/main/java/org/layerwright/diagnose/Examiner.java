package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.CaseFile;

/** Asked with all that is known by then: at the start, early in training, after each epoch. */
@FunctionalInterface
interface Examiner {
    void examine(CaseFile file);
}
