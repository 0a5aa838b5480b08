package org.layerwright.processor.model;

import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.StepSpec.RandomFlipSpec;
import org.layerwright.processor.model.StepSpec.RandomRotationSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what an augmentation means; judges nothing. */
public final class AugmentationModeler {
    static final Catalog<StepSpec> STEPS =
            new Catalog<>(
                    Map.of(
                            RandomFlip.class,
                            a -> new RandomFlipSpec(a.constant("value", FlipMode.class)),
                            RandomRotation.class,
                            a -> new RandomRotationSpec(Range.of(a.reals("value")), Sampling.of(a)),
                            RandomZoom.class,
                            AugmentationModeler::zoom));

    private AugmentationModeler() {}

    public static AugmentationModel model(InterfaceDecl decl) {
        return new AugmentationModel(
                decl, decl.methods().stream().map(AugmentationModeler::step).toList());
    }

    private static StepNode step(MethodDecl method) {
        List<AnnotationDecl> found = STEPS.members(method.annotations());
        return new StepNode(
                method.name(),
                found.size() == 1 ? Optional.of(STEPS.spec(found.get(0))) : Optional.empty(),
                found.isEmpty() ? new AnnotationDecl("", Map.of(), method.origin()) : found.get(0));
    }

    private static StepSpec zoom(AnnotationDecl written) {
        List<Double> width = written.reals("width");
        return new RandomZoomSpec(
                Range.of(written.reals("height")),
                width.isEmpty() ? Optional.empty() : Optional.of(Range.of(width)),
                Sampling.of(written));
    }
}
