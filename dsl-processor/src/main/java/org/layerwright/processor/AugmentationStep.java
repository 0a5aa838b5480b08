package org.layerwright.processor;

import com.palantir.javapoet.JavaFile;

import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.processor.check.AugmentationChecker;
import org.layerwright.processor.check.CheckedAugmentation;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.emit.AugmentationEmitter;
import org.layerwright.processor.emit.SkeletonEmitter;
import org.layerwright.processor.model.AugmentationModeler;
import org.layerwright.processor.optimize.AugmentationPlan;
import org.layerwright.processor.report.Findings;

import javax.annotation.processing.ProcessingEnvironment;

/** Compiles {@link Augmentation} declarations. */
final class AugmentationStep extends DeclarationStep {
    AugmentationStep(ProcessingEnvironment environment) {
        super(Augmentation.class, environment);
    }

    @Override
    JavaFile compile(InterfaceDecl decl, Findings findings) {
        return AugmentationChecker.check(AugmentationModeler.model(decl), findings)
                .map(checked -> AugmentationEmitter.emit(plan(checked)))
                .orElseGet(() -> skeleton(decl));
    }

    @Override
    JavaFile skeleton(InterfaceDecl decl) {
        return SkeletonEmitter.augmentation(decl);
    }

    private AugmentationPlan plan(CheckedAugmentation checked) {
        AugmentationPlan plan =
                options().optimize()
                        ? AugmentationPlan.optimize(checked)
                        : AugmentationPlan.leave(checked);
        explain(checked.decl(), plan.decisions());
        return plan;
    }
}
