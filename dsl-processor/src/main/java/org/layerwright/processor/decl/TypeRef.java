package org.layerwright.processor.decl;

import java.util.Set;

/**
 * A class named by an annotation member.
 *
 * @param packageName its package, empty for the unnamed one
 * @param name its name inside the package, nested types joined by dots
 * @param annotations qualified names of the annotations on it
 */
public record TypeRef(String packageName, String name, Set<String> annotations) {

    public TypeRef {
        annotations = Set.copyOf(annotations);
    }

    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
