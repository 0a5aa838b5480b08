package org.layerwright.processor.read;

import org.jspecify.annotations.Nullable;
import org.layerwright.processor.report.Origin;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** A place as javac knows it; a null mirror or value means the larger thing around it. */
record ElementOrigin(
        Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value)
        implements Origin {

    void print(Messager messager, Diagnostic.Kind kind, String message) {
        if (mirror == null) {
            messager.printMessage(kind, message, element);
        } else if (value == null) {
            messager.printMessage(kind, message, element, mirror);
        } else {
            messager.printMessage(kind, message, element, mirror, value);
        }
    }
}
