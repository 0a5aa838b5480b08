package org.layerwright.processor.model;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.Shared;
import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.Step;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.layer.LayerCatalog;

import java.util.List;

/**
 * The words in which a kind of declaration is spoken of, so that the rules about interfaces and
 * methods hold for networks and augmentations alike.
 *
 * @param annotation the simple name of the annotation that starts the declaration
 * @param noun what a method is
 * @param returnType the qualified name of what a method returns
 * @param exampleAnnotation an annotation to suggest
 * @param exampleMembers its members in parentheses, to suggest
 */
public record Vocabulary(
        String annotation,
        String noun,
        String returnType,
        String exampleAnnotation,
        String exampleMembers,
        Catalog<?> catalog) {

    public static final Vocabulary NETWORK =
            new Vocabulary(
                    Network.class.getSimpleName(),
                    "layer",
                    Layer.class.getName(),
                    "Dense",
                    "(units = 5)",
                    LayerCatalog.CATALOG);

    public static final Vocabulary BLOCK =
            new Vocabulary(
                    Block.class.getSimpleName(),
                    "layer",
                    Layer.class.getName(),
                    "Dense",
                    "(units = 5)",
                    LayerCatalog.CATALOG);

    public static final Vocabulary AUGMENTATION =
            new Vocabulary(
                    Augmentation.class.getSimpleName(),
                    "step",
                    Step.class.getName(),
                    "RandomFlip",
                    "",
                    StepCatalog.STEPS);

    /** The annotations on a method that say what it is: the language's and the user's own words. */
    public List<AnnotationDecl> annotationsOf(MethodDecl method) {
        List<AnnotationDecl> members = catalog.members(method.annotations());
        return method.annotations().stream()
                .filter(a -> members.contains(a) || a.isOwnWord() || a.is(Input.class))
                .toList();
    }

    /** The annotations on a method of which there must be exactly one. */
    public List<AnnotationDecl> identitiesOf(MethodDecl method) {
        List<AnnotationDecl> members = annotationsOf(method);
        return method.annotations().stream()
                .filter(a -> members.contains(a) || a.is(Shared.class))
                .toList();
    }

    /** Whether methods may name what they take. */
    public boolean isGraph() {
        return !equals(AUGMENTATION);
    }

    /** The return type's name without its package. */
    public String returnTypeName() {
        return returnType.substring(returnType.lastIndexOf('.') + 1);
    }
}
