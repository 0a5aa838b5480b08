package org.layerwright.processor.check;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

/** A rule about a declaring interface and its methods, for networks and augmentations alike. */
@FunctionalInterface
interface DeclarationRule {
    void check(InterfaceDecl decl, Vocabulary words, Findings findings);
}
