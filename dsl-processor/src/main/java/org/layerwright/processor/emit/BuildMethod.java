package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.LocalNames;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.layer.Activations;
import org.layerwright.processor.emit.layer.LayerEmitter;
import org.layerwright.processor.emit.layer.LayerEmitters;
import org.layerwright.processor.emit.layer.LayerParagraph;
import org.layerwright.processor.emit.layer.Regularizers;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/** Writes {@code build}: a paragraph a layer. */
final class BuildMethod {
    private static final String INPUT = "input";

    private final NetworkPlan plan;
    private final NameAllocator names = LocalNames.allocator("tf", "net", INPUT);
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final List<String> values = new ArrayList<>();

    private BuildMethod(NetworkPlan plan) {
        this.plan = plan;
    }

    static MethodSpec of(NetworkPlan plan) {
        return new BuildMethod(plan).write();
    }

    private MethodSpec write() {
        code.addStatement("$T tf = net.tf()", RuntimeTypes.OPS);
        code.addStatement("$T $L = net.input()", RuntimeTypes.OPERAND, INPUT);
        for (PlannedLayer layer : plan.layers()) {
            code.add("\n");
            paragraph(layer);
        }
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.NETWORK_SCOPE, "net")
                .addCode(code.build())
                .build();
    }

    private void paragraph(PlannedLayer layer) {
        LayerSpec spec = layer.node().spec();
        LayerEmitter<LayerSpec> emitter = LayerEmitters.of(spec);
        comment(layer, emitter.describe(spec));
        List<String> inputs = layer.node().inputs().stream().map(this::valueOf).toList();
        LayerParagraph paragraph = new LayerParagraph(code, names, layer, inputs);
        CodeBlock value = emitter.value(spec, paragraph);
        if (isLast()) {
            output(layer, paragraph, value);
        } else {
            values.add(paragraph.value("", Activations.apply(layer.activation(), value)));
            regularize(layer);
        }
    }

    /** The loss takes the scores before the activation, so both are kept. */
    private void output(PlannedLayer layer, LayerParagraph paragraph, CodeBlock value) {
        String logits = paragraph.value("Logits", value);
        String probabilities =
                paragraph.value(
                        "", Activations.apply(layer.activation(), CodeBlock.of("$L", logits)));
        values.add(probabilities);
        regularize(layer);
        code.addStatement("net.output($S, $L, $L)", layer.name(), logits, probabilities);
    }

    private void regularize(PlannedLayer layer) {
        String value = values.get(values.size() - 1);
        layer.node()
                .activityRegularizer()
                .ifPresent(
                        spec ->
                                code.addStatement(
                                        "net.regularizeActivity($L, $L)",
                                        value,
                                        Regularizers.call(spec)));
    }

    private void comment(PlannedLayer layer, String description) {
        ActivationFunction declared = layer.node().spec().activation();
        String words =
                Stream.of(
                                description,
                                declared == ActivationFunction.LINEAR
                                        ? ""
                                        : Literals.words(declared))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        code.add(
                "// $L$L -> $L$L\n",
                layer.name(),
                words.isEmpty() ? "" : ": " + words,
                layer.facts().output().withBatch(),
                layer.note().map(note -> " (" + note + ")").orElse(""));
    }

    private boolean isLast() {
        return values.size() == plan.layers().size() - 1;
    }

    private String valueOf(int index) {
        return index == LayerNode.NETWORK_INPUT ? INPUT : values.get(index);
    }
}
