package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.METHOD_FORM;
import static org.layerwright.processor.report.MessageId.NOT_ANNOTATED;
import static org.layerwright.processor.report.MessageId.NO_METHODS;
import static org.layerwright.processor.report.MessageId.PARAMETERS;
import static org.layerwright.processor.report.MessageId.RETURN_TYPE;
import static org.layerwright.processor.report.MessageId.TWO_ANNOTATIONS;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** One plain abstract method, one annotation. */
final class MethodForms implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        if (decl.methods().isEmpty()) {
            findings.add(
                    NO_METHODS,
                    decl.origin(),
                    words.annotation(),
                    decl.simpleName(),
                    words.noun(),
                    example(words));
        }
        for (MethodDecl method : decl.methods()) {
            check(method, words, findings);
        }
    }

    private static void check(MethodDecl method, Vocabulary words, Findings findings) {
        if (method.oddity().isPresent()) {
            findings.add(
                    METHOD_FORM,
                    method.origin(),
                    method.name(),
                    method.oddity().get(),
                    words.noun(),
                    words.returnTypeName());
            return;
        }
        List<AnnotationDecl> annotations = words.identitiesOf(method);
        if (annotations.isEmpty()) {
            findings.add(
                    NOT_ANNOTATED,
                    method.origin(),
                    method.name(),
                    words.noun(),
                    words.exampleAnnotation(),
                    words.exampleMembers());
            return;
        }
        AnnotationDecl first = annotations.get(0);
        for (AnnotationDecl second : annotations.subList(1, annotations.size())) {
            findings.add(
                    TWO_ANNOTATIONS,
                    second.origin(),
                    second.simpleName(),
                    method.name(),
                    words.noun(),
                    first.simpleName());
        }
        if (!method.returnType().equals(words.returnType())) {
            findings.add(
                    RETURN_TYPE,
                    method.origin(),
                    first.simpleName(),
                    method.name(),
                    method.returnType(),
                    words.noun(),
                    words.returnTypeName());
        }
        if (!method.parameters().isEmpty() && !words.isGraph()) {
            findings.add(
                    PARAMETERS, method.origin(), first.simpleName(), method.name(), words.noun());
        }
    }

    private static String example(Vocabulary words) {
        return "@"
                + words.exampleAnnotation()
                + words.exampleMembers()
                + " "
                + words.returnTypeName()
                + " first();";
    }
}
