package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.MODIFIER_NOT_HERE;
import static org.layerwright.processor.report.MessageId.MODIFIER_TWICE;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.report.Findings;

import java.util.List;

/**
 * On one method, a weight has one initializer, one regularizer and one constraint. A block's use
 * and its body are different methods: there the body's word holds.
 */
final class OneModifierEach implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        for (MethodDecl method : decl.methods()) {
            List<Modifier> modifiers = Modifier.of(method.annotations());
            if (words.equals(Vocabulary.AUGMENTATION)) {
                modifiers.forEach(modifier -> misplaced(modifier, method, words, findings));
            } else {
                check(modifiers, method, findings);
            }
        }
    }

    private static void misplaced(
            Modifier modifier, MethodDecl method, Vocabulary words, Findings findings) {
        findings.add(
                MODIFIER_NOT_HERE,
                modifier.written().origin(),
                modifier.written().simpleName(),
                method.name(),
                "a " + words.noun());
    }

    private static void check(List<Modifier> modifiers, MethodDecl method, Findings findings) {
        for (int i = 0; i < modifiers.size(); i++) {
            Modifier second = modifiers.get(i);
            modifiers.subList(0, i).stream()
                    .filter(second::contradicts)
                    .findFirst()
                    .ifPresent(
                            first ->
                                    findings.add(
                                            MODIFIER_TWICE,
                                            second.written().origin(),
                                            second.written().simpleName(),
                                            method.name(),
                                            first.written().simpleName(),
                                            second.spec().family()));
        }
    }
}
