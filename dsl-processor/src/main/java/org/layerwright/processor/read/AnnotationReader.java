package org.layerwright.processor.read;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads one annotation with its defaults. */
final class AnnotationReader {
    private final Elements elements;

    AnnotationReader(Elements elements) {
        this.elements = elements;
    }

    /** Empty if a member is missing or unresolved: javac rejects the annotation itself then. */
    Optional<AnnotationDecl> read(Element element, AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> written =
                mirror.getElementValues();
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                elements.getElementValuesWithDefaults(mirror);
        ValueReader reader = new ValueReader(this, element, mirror);
        Map<String, Value> members = new LinkedHashMap<>();
        for (ExecutableElement member :
                ElementFilter.methodsIn(
                        mirror.getAnnotationType().asElement().getEnclosedElements())) {
            AnnotationValue value = values.get(member);
            Optional<Value> read =
                    value == null ? Optional.empty() : reader.read(value, member.getReturnType());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            // A default has no place in the user's source: point at the annotation.
            Value placed =
                    written.containsKey(member)
                            ? read.get()
                            : new Value(
                                    read.get().raw(),
                                    read.get().type(),
                                    new ElementOrigin(element, mirror, null));
            members.put(member.getSimpleName().toString(), placed);
        }
        return Optional.of(
                new AnnotationDecl(
                        mirror.getAnnotationType().toString(),
                        members,
                        new ElementOrigin(element, mirror, null)));
    }
}
