package org.layerwright.processor.model;

import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.OneOf;
import org.layerwright.dsl.augment.SomeOf;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what an augmentation means; judges nothing. */
public final class AugmentationModeler {
    private static final Catalog<GroupNode> GROUPS =
            new Catalog<>(
                    Map.of(
                            OneOf.class,
                            a -> new GroupNode(a.string("value"), 1, a),
                            SomeOf.class,
                            a -> new GroupNode(a.string("value"), a.integer("count"), a)));

    private AugmentationModeler() {}

    public static AugmentationModel model(InterfaceDecl decl) {
        return new AugmentationModel(
                decl,
                decl.annotation(Augmentation.class).map(a -> a.bool("joined")).orElse(true),
                decl.methods().stream().map(AugmentationModeler::step).toList());
    }

    /** The annotations of a method that make it one of a group. */
    public static List<AnnotationDecl> groupMarks(MethodDecl method) {
        return GROUPS.members(method.annotations());
    }

    private static StepNode step(MethodDecl method) {
        List<AnnotationDecl> found = StepCatalog.STEPS.members(method.annotations());
        AnnotationDecl written =
                found.isEmpty() ? new AnnotationDecl("", Map.of(), method.origin()) : found.get(0);
        return new StepNode(
                method.name(),
                found.size() == 1 ? Optional.of(StepCatalog.STEPS.spec(written)) : Optional.empty(),
                written.has("probability") ? written.real("probability") : 1,
                groupMarks(method).stream().map(GROUPS::spec).toList(),
                written);
    }
}
