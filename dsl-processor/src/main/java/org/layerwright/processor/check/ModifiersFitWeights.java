package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.WEIGHT_AXIS;
import static org.layerwright.processor.report.MessageId.WEIGHT_RANK;

import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.weight.InitializerSpec;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.model.weight.ModifierSpec;
import org.layerwright.processor.model.weight.RegularizerSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.WeightFacts;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is said about a weight has a meaning for its shape. */
final class ModifiersFitWeights implements NetworkRule {
    private static final String AXIS = "axis";
    private static final Ranks MATRIX = new Ranks(2, 2, "2 axes");

    /** How many axes a weight must have. */
    private record Ranks(int least, int most, String words) {}

    private static final Map<Class<? extends ModifierSpec>, Ranks> RANKS =
            Map.of(
                    InitializerSpec.Identity.class,
                    MATRIX,
                    InitializerSpec.Orthogonal.class,
                    new Ranks(2, Integer.MAX_VALUE, "at least 2 axes"),
                    RegularizerSpec.Orthogonal.class,
                    MATRIX);

    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        Set<Modifier> told = new HashSet<>();
        for (int i = 0; i < network.layers().size(); i++) {
            LayerNode layer = network.layers().get(i);
            for (Modifier modifier : Modifier.of(layer.modifiers())) {
                shapes.facts(i).stream()
                        .flatMap(facts -> facts.weights().stream())
                        .filter(weight -> modifier.isFor(weight.name()))
                        .filter(weight -> !told.contains(modifier))
                        .filter(weight -> !fits(modifier, weight, layer.name(), findings))
                        .forEach(weight -> told.add(modifier));
            }
        }
    }

    private static boolean fits(
            Modifier modifier, WeightFacts weight, String layer, Findings findings) {
        int rank = weight.shape().rank();
        Ranks ranks = RANKS.get(modifier.spec().getClass());
        if (ranks != null && (rank < ranks.least || rank > ranks.most)) {
            findings.add(
                    WEIGHT_RANK,
                    modifier.written().origin(),
                    modifier.written().simpleName(),
                    layer,
                    ranks.words,
                    weight.name(),
                    weight.shape());
            return false;
        }
        return !modifier.written().has(AXIS) || axesFit(modifier, weight, layer, findings);
    }

    private static boolean axesFit(
            Modifier modifier, WeightFacts weight, String layer, Findings findings) {
        int rank = weight.shape().rank();
        boolean fit = true;
        for (Value value : modifier.written().list(AXIS)) {
            int axis = (Integer) value.raw();
            if (axis < -rank || axis >= rank) {
                findings.add(
                        WEIGHT_AXIS,
                        value.origin(),
                        modifier.written().simpleName(),
                        layer,
                        axis,
                        weight.name(),
                        weight.shape(),
                        -rank,
                        rank - 1);
                fit = false;
            }
        }
        return fit;
    }
}
