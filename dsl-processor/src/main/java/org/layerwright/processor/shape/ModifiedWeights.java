package org.layerwright.processor.shape;

import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.model.weight.TrainableSpec;

import java.util.List;

/**
 * What the modifiers beside a layer make of its weights. Later ones win: those of a block's use
 * come before those inside the block.
 */
final class ModifiedWeights {
    private ModifiedWeights() {}

    static Inference apply(Inference inference, List<Modifier> modifiers) {
        return inference instanceof Inference.Known known && !modifiers.isEmpty()
                ? new Inference.Known(apply(known.facts(), modifiers))
                : inference;
    }

    private static LayerFacts apply(LayerFacts facts, List<Modifier> modifiers) {
        boolean learns = learns(modifiers);
        List<WeightFacts> weights =
                facts.weights().stream()
                        .map(weight -> modified(weight, modifiers))
                        .map(weight -> learns ? weight : weight.frozen())
                        .toList();
        return new LayerFacts(facts.output(), weights, facts.flops());
    }

    private static WeightFacts modified(WeightFacts weight, List<Modifier> modifiers) {
        WeightFacts modified = weight;
        for (Modifier modifier : modifiers) {
            if (modifier.isFor(weight.name())) {
                modified = modified.with(modifier.spec());
            }
        }
        return modified;
    }

    private static boolean learns(List<Modifier> modifiers) {
        boolean learns = true;
        for (Modifier modifier : modifiers) {
            if (modifier.spec() instanceof TrainableSpec trainable) {
                learns = trainable.value();
            }
        }
        return learns;
    }
}
