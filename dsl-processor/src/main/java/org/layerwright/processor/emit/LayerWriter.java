package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.layer.Activations;
import org.layerwright.processor.emit.layer.LayerEmitter;
import org.layerwright.processor.emit.layer.LayerEmitters;
import org.layerwright.processor.emit.layer.LayerParagraph;
import org.layerwright.processor.emit.layer.MethodBody;
import org.layerwright.processor.emit.layer.Observations;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.List;
import java.util.Optional;

/** Writes the paragraph of one layer. */
final class LayerWriter {
    private LayerWriter() {}

    /**
     * Writes it and gives the variable that holds the layer's value.
     *
     * @param names what the layer is called in the method
     * @param inputs the variables it takes
     * @param output the name of the network's output, if the layer is one
     */
    static String write(
            MethodBody body,
            PlannedLayer layer,
            LayerParagraph.Names names,
            List<String> inputs,
            Optional<String> output) {
        LayerSpec spec = layer.node().spec();
        if (spec instanceof InputSpec) {
            return body.declare(names.layer(), CodeBlock.of("net.input($S)", names.layer()));
        }
        LayerEmitter<LayerSpec> emitter = LayerEmitters.of(spec);
        body.paragraph().add(comment(layer, names, emitter.describe(spec)));
        LayerParagraph paragraph = new LayerParagraph(body, layer, names, inputs);
        CodeBlock value = emitter.value(spec, paragraph);
        if (output.isEmpty()) {
            String variable = paragraph.value("", Activations.apply(layer.activation(), value));
            paragraph.regularizeActivity(variable);
            Observations.write(body, layer, names.layer(), variable);
            return variable;
        }
        // The loss takes the scores before the activation, so both are kept.
        String logits = paragraph.value("Logits", Activations.scores(value));
        String probabilities =
                paragraph.value(
                        "", Activations.apply(layer.activation(), CodeBlock.of("$L", logits)));
        paragraph.regularizeActivity(probabilities);
        Observations.writeScores(body, names.layer(), logits);
        body.code().addStatement("net.output($S, $L, $L)", output.get(), logits, probabilities);
        return probabilities;
    }

    private static CodeBlock comment(
            PlannedLayer layer, LayerParagraph.Names names, String description) {
        ActivationFunction declared = layer.node().spec().activation();
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
