package org.layerwright.processor;

import com.palantir.javapoet.JavaFile;

import org.layerwright.dsl.block.Block;
import org.layerwright.processor.check.BlockChecker;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.emit.WiringEmitter;
import org.layerwright.processor.read.Declaration;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.MessageId;

import java.util.Optional;

import javax.annotation.processing.ProcessingEnvironment;

/** Checks {@link Block} declarations, and notes what their class files would lose. */
final class BlockStep extends DeclarationStep {
    BlockStep(ProcessingEnvironment environment) {
        super(Block.class, environment);
    }

    @Override
    Optional<JavaFile> compile(Declaration declaration, Findings findings) {
        Optional<BlockDecl> block = declaration.block();
        if (block.isEmpty()) {
            findings.add(
                    MessageId.BLOCK_BODY,
                    declaration.type().origin(Block.class),
                    declaration.type().simpleName());
        }
        block.ifPresent(each -> BlockChecker.check(each, findings));
        return block.flatMap(each -> WiringEmitter.emit(declaration.type(), each));
    }

    @Override
    Optional<JavaFile> skeleton(Declaration declaration) {
        return Optional.empty();
    }
}
