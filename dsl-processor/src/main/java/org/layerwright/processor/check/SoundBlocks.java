package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.BLOCK_BROKEN;
import static org.layerwright.processor.report.MessageId.CUSTOM_BROKEN;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The blocks that are used are sound themselves: told at the use, as they may come from a jar. */
final class SoundBlocks implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (MethodDecl method : network.decl().methods()) {
            for (AnnotationDecl annotation : method.annotations()) {
                network.library()
                        .block(annotation)
                        .flatMap(block -> firstError(block, network, new HashSet<>()))
                        .ifPresent(
                                error ->
                                        findings.add(
                                                BLOCK_BROKEN,
                                                annotation.origin(),
                                                annotation.simpleName(),
                                                method.name(),
                                                error.message()));
                network.library()
                        .custom(annotation)
                        .flatMap(SoundBlocks::firstError)
                        .ifPresent(
                                error ->
                                        findings.add(
                                                CUSTOM_BROKEN,
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
            BlockDecl block, NetworkModel network, Set<String> seen) {
        if (!seen.add(block.type())) {
            return Optional.empty();
        }
        Findings own = new Findings();
        BlockChecker.check(block, own);
        return own.all().stream()
                .filter(Finding::isError)
                .findFirst()
                .or(
                        () ->
                                block.body().methods().stream()
                                        .flatMap(method -> method.annotations().stream())
                                        .flatMap(
                                                annotation ->
                                                        network
                                                                .library()
                                                                .block(annotation)
                                                                .stream())
                                        .flatMap(inner -> firstError(inner, network, seen).stream())
                                        .findFirst());
    }
}
