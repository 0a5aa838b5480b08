package org.layerwright.processor.model.weight;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;
import java.util.Set;

/**
 * Something said beside a layer.
 *
 * @param spec what
 * @param names the weights it names; none for the main ones, or where it is not about single
 *     weights
 * @param written the annotation it was written as
 */
public record Modifier(ModifierSpec spec, List<String> names, AnnotationDecl written) {
    private static final String WEIGHTS = "weights";
    private static final Set<String> MAIN = Set.of("kernel", "embeddings", "class_token");
    private static final String KERNEL = "_kernel";

    public Modifier {
        names = List.copyOf(names);
    }

    /** Those among other annotations, in the order given. */
    public static List<Modifier> of(List<AnnotationDecl> annotations) {
        return ModifierCatalog.CATALOG.members(annotations).stream().map(Modifier::of).toList();
    }

    private static Modifier of(AnnotationDecl written) {
        return new Modifier(
                ModifierCatalog.CATALOG.spec(written),
                written.has(WEIGHTS) ? written.strings(WEIGHTS) : List.of(),
                written);
    }

    /** Whether it is about the weight of this name. */
    public boolean isFor(String weight) {
        if (spec instanceof ActivityRegularizerSpec) {
            return false;
        }
        return spec.isForAll() || (names.isEmpty() ? isMain(weight) : names.contains(weight));
    }

    /** Whether both say the same kind of thing about one weight, whatever weights there are. */
    public boolean contradicts(Modifier other) {
        return spec.family().equals(other.spec.family())
                && (names.isEmpty() && other.names.isEmpty()
                        || names.stream().anyMatch(other::isFor)
                        || other.names.stream().anyMatch(this::isFor));
    }

    /** Whether a weight is one of those meant where none is named. */
    public static boolean isMain(String weight) {
        return MAIN.contains(weight) || weight.endsWith(KERNEL);
    }
}
