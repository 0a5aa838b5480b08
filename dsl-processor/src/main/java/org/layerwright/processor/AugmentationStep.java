package org.layerwright.processor;

import com.palantir.javapoet.JavaFile;

import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.processor.check.AugmentationChecker;
import org.layerwright.processor.check.CheckedAugmentation;
import org.layerwright.processor.emit.AugmentationEmitter;
import org.layerwright.processor.emit.SkeletonEmitter;
import org.layerwright.processor.model.AugmentationModeler;
import org.layerwright.processor.optimize.AugmentationPlan;
import org.layerwright.processor.read.Declaration;
import org.layerwright.processor.report.Findings;

import java.util.Optional;

import javax.annotation.processing.ProcessingEnvironment;

/** Compiles {@link Augmentation} declarations. */
final class AugmentationStep extends DeclarationStep {
    AugmentationStep(ProcessingEnvironment environment) {
        super(Augmentation.class, environment);
    }

    @Override
    Optional<JavaFile> compile(Declaration declaration, Findings findings) {
        return AugmentationChecker.check(AugmentationModeler.model(declaration.type()), findings)
                .map(checked -> AugmentationEmitter.emit(plan(checked)))
                .or(() -> skeleton(declaration));
    }

    @Override
    Optional<JavaFile> skeleton(Declaration declaration) {
        return Optional.of(SkeletonEmitter.augmentation(declaration.type()));
    }

    private AugmentationPlan plan(CheckedAugmentation checked) {
        AugmentationPlan plan = AugmentationPlan.of(checked);
        explain(checked.decl(), plan.decisions());
        return plan;
    }
}
