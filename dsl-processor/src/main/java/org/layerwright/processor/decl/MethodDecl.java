package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * A method of a declaration.
 *
 * @param name the method's name: the layer's or step's name
 * @param returnType its return type, qualified where it is a class
 * @param parameters its parameters
 * @param oddity what keeps it from being a plain abstract method, such as {@code "static"}
 * @param annotations all annotations on it, in source order
 * @param origin the method in the source
 */
public record MethodDecl(
        String name,
        String returnType,
        List<ParameterDecl> parameters,
        Optional<String> oddity,
        List<AnnotationDecl> annotations,
        Origin origin) {

    public MethodDecl {
        parameters = List.copyOf(parameters);
        annotations = List.copyOf(annotations);
    }

    /** The first annotation of a type. */
    public Optional<AnnotationDecl> annotation(Class<? extends Annotation> type) {
        return annotations.stream().filter(annotation -> annotation.is(type)).findFirst();
    }

    public boolean has(Class<? extends Annotation> type) {
        return annotation(type).isPresent();
    }

    public MethodDecl withParameters(List<ParameterDecl> named) {
        return new MethodDecl(name, returnType, named, oddity, annotations, origin);
    }
}
