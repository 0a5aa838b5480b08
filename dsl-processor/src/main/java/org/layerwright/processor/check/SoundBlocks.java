package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.BLOCK_BODY;
import static org.layerwright.processor.report.MessageId.BLOCK_BROKEN;
import static org.layerwright.processor.report.MessageId.CUSTOM_BROKEN;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks that are used are sound themselves. Told at the first use of each: a block may come
 * from a jar.
 */
final class SoundBlocks implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (MethodDecl method : network.decl().methods()) {
            for (AnnotationDecl annotation : method.annotations()) {
                firstError(annotation, network.library(), seen)
                        .ifPresent(
                                error ->
                                        findings.add(
                                                network.library().custom(annotation).isPresent()
                                                        ? CUSTOM_BROKEN
                                                        : BLOCK_BROKEN,
                                                annotation.origin(),
                                                annotation.simpleName(),
                                                method.name(),
                                                error.message()));
            }
        }
    }

    private static Optional<Finding> firstError(CustomDecl custom) {
        Findings own = new Findings();
        CustomChecker.check(custom, own);
        return own.all().stream().filter(Finding::isError).findFirst();
    }

    private static Optional<Finding> firstError(
            AnnotationDecl use, Library library, Set<String> seen) {
        if (!use.isOwnWord() || !seen.add(use.type())) {
            return Optional.empty();
        }
        Optional<CustomDecl> custom = library.custom(use);
        if (custom.isPresent()) {
            return firstError(custom.get());
        }
        Optional<BlockDecl> block = library.block(use);
        if (block.isEmpty()) {
            return Optional.of(Finding.of(BLOCK_BODY, use.origin(), use.simpleName()));
        }
        Findings own = new Findings();
        BlockChecker.check(block.get(), own);
        return own.all().stream()
                .filter(Finding::isError)
                .findFirst()
                .or(
                        () ->
                                block.get().body().methods().stream()
                                        .flatMap(method -> method.annotations().stream())
                                        .flatMap(inner -> firstError(inner, library, seen).stream())
                                        .findFirst());
    }
}
