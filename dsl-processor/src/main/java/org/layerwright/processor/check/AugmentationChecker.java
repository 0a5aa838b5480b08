package org.layerwright.processor.check;

import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

import java.util.Optional;

/** Runs all rules on an augmentation. */
public final class AugmentationChecker {
    private AugmentationChecker() {}

    /** The augmentation, if nothing is wrong with it; what is goes to {@code findings}. */
    public static Optional<CheckedAugmentation> check(
            AugmentationModel augmentation, Findings findings) {
        if (Rules.checkDeclaration(augmentation.decl(), Vocabulary.AUGMENTATION, findings)) {
            Rules.checkAnnotations(augmentation.decl(), findings);
            Rules.AUGMENTATION.forEach(rule -> rule.check(augmentation, findings));
        }
        if (!findings.hasErrors()) {
            Rules.AUGMENTATION_ADVICE.forEach(rule -> rule.check(augmentation, findings));
        }
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new CheckedAugmentation(augmentation));
    }
}
