package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.TOO_LARGE;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** No tensor has more values than can be indexed. */
final class TensorSizes implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        Set<Integer> culprits = new HashSet<>();
        for (int i = 0; i < network.layers().size(); i++) {
            LayerNode layer = network.layers().get(i);
            // What comes after something too large is too large because of it.
            boolean told = layer.inputs().stream().anyMatch(culprits::contains);
            Optional<LayerFacts> facts = shapes.facts(i);
            boolean passesOn = told && facts.isPresent() && facts.get().weights().isEmpty();
            if (passesOn
                    || (!told
                            && facts.isPresent()
                            && !fits(network, layer, facts.get(), findings))) {
                culprits.add(i);
            }
        }
    }

    private static boolean fits(
            NetworkModel network, LayerNode layer, LayerFacts facts, Findings findings) {
        Optional<WeightFacts> weight =
                facts.weights().stream().filter(each -> isTooLarge(each.shape())).findFirst();
        if (weight.isPresent()) {
            String name = weight.get().name();
            add(layer.written(), layer.name(), name, weight.get().shape(), findings);
        } else if (isTooLarge(facts.output())) {
            String what = layer.spec() instanceof InputSpec ? "value" : "output";
            add(layer.written(), network.element(layer), what, facts.output(), findings);
        } else {
            return true;
        }
        return false;
    }

    private static boolean isTooLarge(Shape shape) {
        return shape.count() > Integer.MAX_VALUE;
    }

    private static void add(
            AnnotationDecl culprit, String on, String what, Shape shape, Findings findings) {
        findings.add(
                TOO_LARGE, culprit.origin(), culprit.simpleName(), on, what, shape, shape.count());
    }
}
