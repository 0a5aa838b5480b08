package org.layerwright.processor.check;

import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

/** Runs all rules on a block as it is declared; what depends on its use shows there. */
public final class BlockChecker {
    private BlockChecker() {}

    public static void check(BlockDecl block, Findings findings) {
        if (Rules.checkDeclaration(block.body(), Vocabulary.BLOCK, findings)) {
            Bindings.check(block, findings);
        }
    }
}
