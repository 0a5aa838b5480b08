package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NO_MAIN_WEIGHT;
import static org.layerwright.processor.report.MessageId.NO_SUCH_WEIGHT;
import static org.layerwright.processor.report.MessageId.NO_WEIGHTS;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.weight.ActivityRegularizerSpec;
import org.layerwright.processor.model.weight.ConstraintSpec;
import org.layerwright.processor.model.weight.LearningRateSpec;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.model.weight.RegularizerSpec;
import org.layerwright.processor.report.DidYouMean;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.WeightFacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said about a weight finds that weight: in its layer or, on the use of a block, in at
 * least one of the layers inside.
 */
final class ModifiedWeightsExist implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        Map<Modifier, List<Integer>> uses = new LinkedHashMap<>();
        for (int i = 0; i < network.layers().size(); i++) {
            for (Modifier modifier : Modifier.of(network.layers().get(i).modifiers())) {
                if (!(modifier.spec() instanceof ActivityRegularizerSpec)) {
                    uses.computeIfAbsent(modifier, unused -> new ArrayList<>()).add(i);
                }
            }
        }
        uses.forEach(
                (modifier, layers) -> {
                    List<Optional<LayerFacts>> facts = layers.stream().map(shapes::facts).toList();
                    // Of a layer that does not fit nothing is known, which is told there.
                    if (facts.stream().allMatch(Optional::isPresent)) {
                        LayerNode first = network.layers().get(layers.get(0));
                        check(modifier, first.name(), candidates(modifier, facts), findings);
                    }
                });
    }

    /** The names of the weights that could be meant. Statistics are neither held nor pulled. */
    private static Set<String> candidates(Modifier modifier, List<Optional<LayerFacts>> layers) {
        boolean forTrained =
                modifier.spec() instanceof RegularizerSpec
                        || modifier.spec() instanceof ConstraintSpec
                        || modifier.spec() instanceof LearningRateSpec;
        Set<String> names = new TreeSet<>();
        for (Optional<LayerFacts> facts : layers) {
            facts.orElseThrow().weights().stream()
                    .filter(weight -> !forTrained || weight.role() != WeightFacts.Role.STATISTIC)
                    .map(WeightFacts::name)
                    .forEach(names::add);
        }
        return names;
    }

    private static void check(
            Modifier modifier, String layer, Set<String> candidates, Findings findings) {
        String annotation = modifier.written().simpleName();
        if (candidates.isEmpty()) {
            findings.add(NO_WEIGHTS, modifier.written().origin(), annotation, layer);
            return;
        }
        if (modifier.names().isEmpty() && candidates.stream().noneMatch(modifier::isFor)) {
            findings.add(
                    NO_MAIN_WEIGHT,
                    modifier.written().origin(),
                    annotation,
                    layer,
                    String.join(", ", candidates),
                    candidates.iterator().next());
        }
        for (int i = 0; i < modifier.names().size(); i++) {
            String name = modifier.names().get(i);
            if (!candidates.contains(name)) {
                findings.add(
                        NO_SUCH_WEIGHT,
                        modifier.written().list("weights").get(i).origin(),
                        annotation,
                        layer,
                        name,
                        DidYouMean.among(name, candidates));
            }
        }
    }
}
