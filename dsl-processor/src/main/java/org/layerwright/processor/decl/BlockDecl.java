package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An annotation that stands for a part of a network.
 *
 * @param type the annotation's qualified name
 * @param attributes the types of its attributes by name
 * @param body its layers
 * @param origin the annotation type in the source
 */
public record BlockDecl(
        String type, Map<String, String> attributes, InterfaceDecl body, Origin origin) {
    public BlockDecl {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The type of an attribute that is there. */
    public String attributeType(String attribute) {
        return Objects.requireNonNull(attributes.get(attribute));
    }
}
