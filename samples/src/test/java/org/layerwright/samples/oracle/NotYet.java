package org.layerwright.samples.oracle;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goldens that the language has no word for yet. Empty in the end. A type must leave this set when
 * its annotation appears, a case when it compiles.
 */
final class NotYet {
    /** Annotations. */
    static final Set<String> TYPES = Set.of();

    /** Cases of annotations that exist. */
    static final Set<String> CASES = Set.of();

    private NotYet() {}

    static boolean contains(Golden golden) {
        return TYPES.contains(golden.layer()) || CASES.contains(golden.id());
    }

    /** Whether the annotation that the case is about exists. */
    static boolean hasWords(Golden golden) {
        return existing().contains(golden.layer());
    }

    /** All annotations of layers and of what stands beside them. */
    static Set<String> existing() {
        return Stream.of("layer", "weight")
                .flatMap(part -> Language.annotations(part).stream())
                .collect(Collectors.toSet());
    }
}
