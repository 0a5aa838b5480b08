package org.layerwright.processor.check;

import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.Optional;

/** Runs all rules on a network. */
public final class NetworkChecker {
    private NetworkChecker() {}

    /** The network, if nothing is wrong with it; what is goes to {@code findings}. */
    public static Optional<CheckedNetwork> check(NetworkModel network, Findings findings) {
        if (!Rules.checkDeclaration(network.decl(), Vocabulary.NETWORK, findings)) {
            return Optional.empty();
        }
        Rules.checkAnnotations(network.decl(), findings);
        Rules.checkAnnotations(network, findings);
        findings.addAll(network.problems());
        NetworkShapes shapes = NetworkShapes.of(network);
        Rules.NETWORK.forEach(rule -> rule.check(network, shapes, findings));
        for (OutputNode output : network.outputs()) {
            Rules.OUTPUT.forEach(rule -> rule.check(output, network, shapes, findings));
        }
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new CheckedNetwork(network, shapes));
    }
}
