package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.DUPLICATE_NAME;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

import java.util.HashSet;
import java.util.Set;

/** Overloads are legal Java, but a layer's name is its identity in errors and weights. */
final class UniqueNames implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (MethodDecl method : decl.methods()) {
            if (!seen.add(method.name())) {
                findings.add(
                        DUPLICATE_NAME,
                        method.origin(),
                        words.annotationsOf(method).stream()
                                .findFirst()
                                .map(annotation -> annotation.simpleName())
                                .orElse(words.annotation()),
                        method.name(),
                        words.noun());
            }
        }
    }
}
