package org.layerwright.processor.decl;

import java.util.Optional;

/**
 * What kind of type was annotated.
 *
 * @param kind in words: {@code "an interface"}, {@code "a class"}
 * @param isInterface whether it is an interface and no annotation type
 * @param generic whether it has type parameters
 * @param hidden whether it, or a type around it, is private
 * @param innerClass the non-static class it is nested in, if any
 * @param inherited the interface that it inherits methods from, if any
 */
public record TypeForm(
        String kind,
        boolean isInterface,
        boolean generic,
        boolean hidden,
        Optional<String> innerClass,
        Optional<String> inherited) {}
