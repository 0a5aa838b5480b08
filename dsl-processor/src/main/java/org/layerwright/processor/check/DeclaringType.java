package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.GENERIC;
import static org.layerwright.processor.report.MessageId.INHERITED;
import static org.layerwright.processor.report.MessageId.INNER;
import static org.layerwright.processor.report.MessageId.NOT_AN_INTERFACE;
import static org.layerwright.processor.report.MessageId.PRIVATE;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.TypeForm;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

/** A declaration is an interface that the generated class can name. */
final class DeclaringType implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        TypeForm form = decl.form();
        String annotation = words.annotation();
        String name = decl.simpleName();
        if (!form.isInterface()) {
            findings.add(NOT_AN_INTERFACE, decl.origin(), annotation, name, form.kind());
        }
        if (form.generic()) {
            findings.add(GENERIC, decl.origin(), annotation, name);
        }
        if (form.hidden()) {
            findings.add(PRIVATE, decl.origin(), annotation, name);
        }
        form.innerClass()
                .ifPresent(outer -> findings.add(INNER, decl.origin(), annotation, name, outer));
        form.inherited()
                .filter(from -> form.isInterface())
                .ifPresent(
                        from ->
                                findings.add(
                                        INHERITED,
                                        decl.origin(),
                                        annotation,
                                        name,
                                        from,
                                        words.noun()));
    }
}
