package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

import java.util.List;

/**
 * An annotation that stands for a layer which a Java class builds.
 *
 * @param type the annotation's qualified name
 * @param attributes its attributes in order
 * @param written the {@code @CustomLayer} on it
 * @param implementation the class
 * @param origin the annotation type in the source
 */
public record CustomDecl(
        String type,
        List<Attribute> attributes,
        AnnotationDecl written,
        Implementation implementation,
        Origin origin) {

    public CustomDecl {
        attributes = List.copyOf(attributes);
    }

    /**
     * An attribute.
     *
     * @param type its declared type: {@code int}, {@code double[]}, or a qualified name
     */
    public record Attribute(String name, String type) {}

    /**
     * The class that builds the layer.
     *
     * @param name its name
     * @param isLayer whether it implements the interface of such classes
     * @param isPlain whether generated code beside the network could make one: neither abstract nor
     *     private nor an inner class
     * @param constructors the types of the parameters of each constructor that is not private
     */
    public record Implementation(
            TypeRef name, boolean isLayer, boolean isPlain, List<List<String>> constructors) {
        public Implementation {
            constructors = List.copyOf(constructors);
        }
    }

    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The types that a constructor is to take. */
    public List<String> attributeTypes() {
        return attributes.stream().map(Attribute::type).toList();
    }
}
