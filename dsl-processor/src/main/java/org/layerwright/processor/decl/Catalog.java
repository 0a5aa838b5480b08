package org.layerwright.processor.decl;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A family of annotations and the specification each of them stands for. */
public final class Catalog<S> {
    private final Map<String, Function<AnnotationDecl, S>> byName = new TreeMap<>();

    public Catalog(Map<Class<? extends Annotation>, Function<AnnotationDecl, S>> family) {
        family.forEach((annotation, read) -> byName.put(annotation.getName(), read));
    }

    /** The annotations of this family among others, in the order given. */
    public List<AnnotationDecl> members(List<AnnotationDecl> annotations) {
        return annotations.stream().filter(a -> byName.containsKey(a.type())).toList();
    }

    /** What an annotation of this family stands for. */
    public S spec(AnnotationDecl written) {
        Function<AnnotationDecl, S> read = byName.get(written.type());
        if (read == null) {
            throw new IllegalArgumentException(written.type() + " is not of this family");
        }
        return read.apply(written);
    }
}
