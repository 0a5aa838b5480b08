package org.layerwright.processor.check;

import org.layerwright.processor.check.lint.Lint;
import org.layerwright.processor.check.lint.SoundNetwork;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.Message;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.report.UsedOrigin;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs all rules on a network. */
public final class NetworkChecker {
    private NetworkChecker() {}

    /** The network, if nothing is wrong with it; what is goes to {@code findings}. */
    public static Optional<CheckedNetwork> check(NetworkModel network, Findings findings) {
        if (!Rules.checkDeclaration(network.decl(), Vocabulary.NETWORK, findings)) {
            return Optional.empty();
        }
        Rules.checkAnnotations(network.decl(), findings);
        NetworkShapes shapes = NetworkShapes.of(network);
        for (OutputNode output : network.outputs()) {
            Rules.OUTPUT.forEach(rule -> rule.check(output, network, shapes, findings));
        }
        Findings inside = new Findings();
        new SoundBlocks().check(network, shapes, inside);
        // The values in a block that is wrong in itself are told there.
        if (!inside.hasErrors()) {
            Rules.checkAnnotations(network, inside);
        }
        inside.addAll(network.problems());
        Rules.NETWORK.forEach(rule -> rule.check(network, shapes, inside));
        if (!findings.hasErrors() && !inside.hasErrors()) {
            Lint.check(SoundNetwork.of(network, shapes), inside);
        }
        findings.addAll(onceEach(inside.all()));
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new CheckedNetwork(network, shapes));
    }

    /** A block that is repeated a hundred times has its mistake told once. */
    private static List<Finding> onceEach(List<Finding> findings) {
        record Place(Message id, Origin origin) {}
        Set<Place> seen = new HashSet<>();
        return findings.stream()
                .filter(
                        finding ->
                                !(finding.origin() instanceof UsedOrigin)
                                        || seen.add(new Place(finding.id(), finding.origin())))
                .toList();
    }
}
