package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.GROUP_NOT_HERE;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.model.AugmentationModeler;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

/** Only steps of an augmentation are chosen among. */
final class GroupsBesideSteps implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        if (words.equals(Vocabulary.AUGMENTATION)) {
            return;
        }
        decl.methods()
                .forEach(
                        method ->
                                AugmentationModeler.groupMarks(method)
                                        .forEach(
                                                mark ->
                                                        findings.add(
                                                                GROUP_NOT_HERE,
                                                                mark.origin(),
                                                                mark.simpleName(),
                                                                method.name(),
                                                                words.noun())));
    }
}
