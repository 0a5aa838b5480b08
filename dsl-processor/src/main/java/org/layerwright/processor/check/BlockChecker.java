package org.layerwright.processor.check;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** Runs all rules on a block as it is declared; what depends on its use shows there. */
public final class BlockChecker {
    private BlockChecker() {}

    public static void check(BlockDecl block, Findings findings) {
        if (Rules.checkDeclaration(block.body(), Vocabulary.BLOCK, findings)) {
            Bindings.check(block, findings);
            block.body().methods().forEach(method -> checkValues(method, findings));
        }
    }

    /** What is bound has its values from a use, and is judged there. */
    private static void checkValues(MethodDecl method, Findings findings) {
        List<AnnotationDecl> bound =
                method.has(Bind.class) ? Vocabulary.BLOCK.annotationsOf(method) : List.of();
        for (AnnotationDecl annotation : method.annotations()) {
            boolean later = annotation.is(Repeat.class) && method.has(Bind.class);
            if (!later && !bound.contains(annotation)) {
                Rules.checkAnnotations(List.of(annotation), method.name(), findings);
            }
        }
    }
}
