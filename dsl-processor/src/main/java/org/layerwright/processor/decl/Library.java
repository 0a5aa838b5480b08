package org.layerwright.processor.decl;

import java.util.Map;
import java.util.Optional;

/**
 * The user's own words: annotations that stand for blocks or for layers of their own, and the
 * augmentation, reachable from a declaration.
 *
 * @param blocks by the annotation's qualified name
 * @param customs layers built by a class, by the annotation's qualified name
 * @param augmentation what the declaration's images are changed by, if it names such a thing
 */
public record Library(
        Map<String, BlockDecl> blocks,
        Map<String, CustomDecl> customs,
        Optional<InterfaceDecl> augmentation) {
    /** Ends the name of the class that keeps a block's parameter names. */
    public static final String WIRING = "_Wiring";

    public static final Library EMPTY = new Library(Map.of(), Map.of(), Optional.empty());

    public Library {
        blocks = Map.copyOf(blocks);
        customs = Map.copyOf(customs);
    }

    /** The block that an annotation stands for. */
    public Optional<BlockDecl> block(AnnotationDecl annotation) {
        return Optional.ofNullable(blocks.get(annotation.type()));
    }

    /** The layer of its own that an annotation stands for. */
    public Optional<CustomDecl> custom(AnnotationDecl annotation) {
        return Optional.ofNullable(customs.get(annotation.type()));
    }
}
