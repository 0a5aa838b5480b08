package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A declaring interface as written.
 *
 * @param packageName its package, empty for the unnamed one
 * @param name its name inside the package, nested types joined by dots
 * @param form what kind of type it is
 * @param annotations all annotations on it, in source order
 * @param methods its methods in source order
 * @param suppressed the codes of the warnings it silences
 * @param complete false if javac will reject an annotation itself (a member missing, a value that
 *     does not resolve): then nothing more should be said about it
 * @param origin the type in the source
 */
public record InterfaceDecl(
        String packageName,
        String name,
        TypeForm form,
        List<AnnotationDecl> annotations,
        List<MethodDecl> methods,
        Set<String> suppressed,
        boolean complete,
        Origin origin) {

    public InterfaceDecl {
        annotations = List.copyOf(annotations);
        methods = List.copyOf(methods);
        suppressed = Set.copyOf(suppressed);
    }

    /** The name without the types around it. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The name with its package. */
    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The first method of a name. */
    public Optional<MethodDecl> method(String called) {
        return methods.stream().filter(method -> method.name().equals(called)).findFirst();
    }

    /** The first annotation of a type. */
    public Optional<AnnotationDecl> annotation(Class<? extends Annotation> type) {
        return annotations.stream().filter(annotation -> annotation.is(type)).findFirst();
    }

    /** Where an annotation stands, or the interface if it has none. */
    public Origin origin(Class<? extends Annotation> type) {
        return annotation(type).map(AnnotationDecl::origin).orElse(origin);
    }

    /** The same with another place for what is said about the type as a whole. */
    public InterfaceDecl at(Origin place) {
        return new InterfaceDecl(
                packageName, name, form, annotations, methods, suppressed, complete, place);
    }

    public InterfaceDecl withMethods(List<MethodDecl> others) {
        return new InterfaceDecl(
                packageName, name, form, annotations, others, suppressed, complete, origin);
    }
}
