package org.layerwright.processor.optimize;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.shape.LayerFacts;

import java.util.Optional;

/**
 * A layer as it will be written down.
 *
 * @param node what was declared
 * @param facts its shapes and counts, as declared
 * @param lowering how it is built
 * @param note why that differs from what was declared, for readers of the generated code
 */
public record PlannedLayer(
        LayerNode node, LayerFacts facts, Lowering lowering, Optional<String> note) {

    static PlannedLayer asDeclared(LayerNode node, LayerFacts facts) {
        return new PlannedLayer(node, facts, Lowering.of(node.spec()), Optional.empty());
    }

    public String name() {
        return node.name();
    }

    /** What was declared. */
    public LayerSpec declared() {
        return node.spec();
    }

    /** Whether its own bias is added below another layer. */
    public boolean owesBias() {
        return !lowering.ownBias()
                && facts.weights().stream().anyMatch(weight -> weight.name().equals("bias"));
    }

    /** Its activation, if that is applied below another layer. */
    public Optional<ActivationFunction> owedActivation() {
        ActivationFunction own = declared().activation();
        return own == ActivationFunction.LINEAR || own == lowering.activation()
                ? Optional.empty()
                : Optional.of(own);
    }

    /** How many values it gives for an image. */
    long values() {
        return facts.output().count();
    }

    /** Built in another way, with a reason that is added to those there are. */
    PlannedLayer with(Lowering changed, String why) {
        return new PlannedLayer(
                node,
                facts,
                changed,
                Optional.of(note.map(before -> before + "; " + why).orElse(why)));
    }

    /** Built in another way, with a reason that includes the one there is. */
    PlannedLayer retold(Lowering changed, String why) {
        return new PlannedLayer(node, facts, changed, Optional.of(why));
    }
}
