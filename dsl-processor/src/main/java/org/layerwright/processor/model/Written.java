package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;

import java.util.List;

/** A specification and the annotation it was written as, for findings about its members. */
public record Written<S>(S spec, AnnotationDecl annotation) {

    /** The members of a family among annotations, in the order given. */
    static <S> List<Written<S>> of(Catalog<S> family, List<AnnotationDecl> annotations) {
        return family.members(annotations).stream()
                .map(annotation -> new Written<>(family.spec(annotation), annotation))
                .toList();
    }
}
