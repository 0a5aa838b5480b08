package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

import java.util.List;
import java.util.Optional;

/**
 * A method of a declaration.
 *
 * @param name the method's name: the layer's or step's name
 * @param returnType its return type, qualified where it is a class
 * @param parameters the names of its parameters
 * @param oddity what keeps it from being a plain abstract method, such as {@code "static"}
 * @param annotations all annotations on it, in source order
 * @param origin the method in the source
 */
public record MethodDecl(
        String name,
        String returnType,
        List<String> parameters,
        Optional<String> oddity,
        List<AnnotationDecl> annotations,
        Origin origin) {

    public MethodDecl {
        parameters = List.copyOf(parameters);
        annotations = List.copyOf(annotations);
    }
}
