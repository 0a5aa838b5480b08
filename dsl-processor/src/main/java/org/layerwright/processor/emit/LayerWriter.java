package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.layer.Activations;
import org.layerwright.processor.emit.layer.LayerEmitters;
import org.layerwright.processor.emit.layer.LayerParagraph;
import org.layerwright.processor.emit.layer.LoweredValue;
import org.layerwright.processor.emit.layer.MethodBody;
import org.layerwright.processor.emit.layer.Observations;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the paragraph of one layer. */
final class LayerWriter {
    private LayerWriter() {}

    /**
     * Writes it and gives the variable that holds the layer's value.
     *
     * @param names what layers are called in the method
     * @param inputs the variables it takes
     * @param output the name of the network's output, if the layer is one
     */
    static String write(
            MethodBody body,
            PlannedLayer layer,
            Function<LayerNode, LayerParagraph.Names> names,
            List<String> inputs,
            Optional<String> output) {
        LayerParagraph.Names own = names.apply(layer.node());
        LayerSpec spec = layer.declared();
        if (spec instanceof InputSpec) {
            return body.declare(own.layer(), CodeBlock.of("net.input($S)", own.layer()));
        }
        body.paragraph().add(comment(layer, own, LayerEmitters.of(spec).describe(spec)));
        LayerParagraph paragraph = new LayerParagraph(body, layer, own, inputs);
        CodeBlock value = LoweredValue.write(body, layer, paragraph, names);
        ActivationFunction activation = layer.lowering().activation();
        if (output.isEmpty()) {
            String variable = paragraph.value("", Activations.apply(activation, value));
            paragraph.regularizeActivity(variable);
            Observations.write(body, layer, paragraph, variable);
            return variable;
        }
        // The loss takes the scores before the activation, so both are kept.
        String logits = paragraph.value("Logits", Activations.scores(value));
        String probabilities =
                paragraph.value("", Activations.apply(activation, CodeBlock.of("$L", logits)));
        paragraph.regularizeActivity(probabilities);
        Observations.writeScores(body, own.layer(), logits);
        body.code().addStatement("net.output($S, $L, $L)", output.get(), logits, probabilities);
        return probabilities;
    }

    private static CodeBlock comment(
            PlannedLayer layer, LayerParagraph.Names names, String description) {
        ActivationFunction declared = layer.declared().activation();
        String own =
                declared == ActivationFunction.LINEAR
                        ? description
                        : description.isEmpty()
                                ? Literals.words(declared)
                                : description + ", " + Literals.words(declared);
        String words =
                names.layer().equals(names.owner())
                        ? own
                        : names.owner() + " once more, with its weights";
        return CodeBlock.of(
                "// $L$L -> $L$L\n",
                names.layer(),
                words.isEmpty() ? "" : ": " + words,
                layer.facts().output().withBatch(),
                layer.note().map(note -> " (" + note + ")").orElse(""));
    }
}
