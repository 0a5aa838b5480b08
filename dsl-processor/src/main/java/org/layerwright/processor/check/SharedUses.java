package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.SHARED_CHAIN;
import static org.layerwright.processor.report.MessageId.SHARED_UNKNOWN;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Shared;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.DidYouMean;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Optional;

/** {@code @Shared} names a layer that is declared in full. */
final class SharedUses implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        for (MethodDecl method : decl.methods()) {
            method.annotation(Shared.class)
                    .ifPresent(shared -> check(decl, method, shared, findings));
        }
    }

    private static void check(
            InterfaceDecl decl, MethodDecl method, AnnotationDecl shared, Findings findings) {
        String name = shared.string("value");
        Optional<MethodDecl> named = decl.method(name);
        if (named.isEmpty()) {
            List<String> known =
                    decl.methods().stream()
                            .filter(other -> !isUnfit(other))
                            .map(MethodDecl::name)
                            .toList();
            findings.add(
                    SHARED_UNKNOWN,
                    shared.origin("value"),
                    method.name(),
                    name,
                    DidYouMean.among(name, known));
        } else if (isUnfit(named.get())) {
            findings.add(SHARED_CHAIN, shared.origin("value"), method.name(), name);
        }
    }

    private static boolean isUnfit(MethodDecl method) {
        return method.has(Shared.class) || method.has(Input.class);
    }
}
