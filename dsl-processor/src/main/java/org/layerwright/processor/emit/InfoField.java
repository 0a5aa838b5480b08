package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;

import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.LabelsSpec;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;
import org.layerwright.processor.shape.LayerFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.lang.model.element.Modifier;

/**
 * The field that tells what is known of the network, layer by layer; of a deep network in parts, as
 * a class file allows 64 KB of bytecode for each method.
 *
 * @param field the field
 * @param parts the methods that its initializer calls
 */
record InfoField(FieldSpec field, List<MethodSpec> parts) {
    private static final int MOST_ROWS = 250;

    InfoField {
        parts = List.copyOf(parts);
    }

    static InfoField of(NetworkPlan plan) {
        CheckedNetwork network = plan.network();
        List<CodeBlock> rows = new ArrayList<>();
        int above = -1;
        for (int i = 0; i < plan.layers().size(); i++) {
            if (!(plan.layers().get(i).node().spec() instanceof InputSpec)) {
                rows.add(row(plan, i, above));
                above = i;
            }
        }
        network.blocks().forEach(block -> blocks(plan, block, rows));
        List<MethodSpec> parts = new ArrayList<>();
        CodeBlock.Builder info = CodeBlock.builder();
        info.add("$T.named($S)$>$>", RuntimeTypes.NETWORK_INFO, network.decl().simpleName());
        network.layers().forEach(layer -> info.add(input(layer)));
        network.outputs().forEach(output -> info.add(output(output)));
        if (rows.size() <= MOST_ROWS) {
            rows.forEach(info::add);
        } else {
            for (int from = 0; from < rows.size(); from += MOST_ROWS) {
                String name = "describePart" + (parts.size() + 1);
                parts.add(part(name, rows.subList(from, Math.min(from + MOST_ROWS, rows.size()))));
                info.add("\n.with(Definition::$L)", name);
            }
        }
        info.add("\n.build()$<$<");
        return new InfoField(
                FieldSpec.builder(
                                RuntimeTypes.NETWORK_INFO,
                                "INFO",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(info.build())
                        .build(),
                parts);
    }

    private static MethodSpec part(String name, List<CodeBlock> rows) {
        CodeBlock.Builder code = CodeBlock.builder().add("info$>$>");
        rows.forEach(code::add);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.NETWORK_INFO.nestedClass("Builder"), "info")
                .addStatement(code.add("$<$<").build())
                .build();
    }

    private static CodeBlock input(LayerNode layer) {
        if (!(layer.spec() instanceof InputSpec input)) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                "\n.$L($S, $L)",
                input.image() ? "image" : "numbers",
                layer.name(),
                Literals.commas(input.sizes()));
    }

    private static CodeBlock output(OutputNode output) {
        LabelsSpec labels = output.labels().orElseThrow().spec();
        List<String> numbers =
                IntStream.range(0, labels.names().size()).mapToObj(String::valueOf).toList();
        CodeBlock names =
                labels.names().equals(numbers)
                        ? CodeBlock.of("$T.numbered($L)", RuntimeTypes.NETWORK_INFO, numbers.size())
                        : labels.names().stream()
                                .map(name -> CodeBlock.of("$S", name))
                                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "\n.output($S, $T.$L, $L)",
                output.name(),
                RuntimeTypes.LABEL_KIND,
                labels.kind(),
                names);
    }

    /** What it takes is left out where it is the layer above, or the first input. */
    private static CodeBlock row(NetworkPlan plan, int index, int above) {
        PlannedLayer layer = plan.layers().get(index);
        List<Integer> taken = layer.node().inputs();
        CodeBlock inputs =
                taken.equals(List.of(Math.max(above, 0)))
                        ? CodeBlock.of("")
                        : taken.stream()
                                .map(
                                        input ->
                                                CodeBlock.of(
                                                        ",$W$S", plan.layers().get(input).name()))
                                .collect(CodeBlock.joining(""));
        LayerFacts facts = layer.facts();
        String type = layer.node().written().simpleName();
        CodeBlock shape = Literals.list(facts.output().dims());
        String flops = Literals.count(facts.flops());
        return layer.node().isShared()
                ? CodeBlock.of(
                        "\n.shared($S, $S, $S,$W$L,$W$L$L)",
                        layer.name(),
                        layer.node().owner(),
                        type,
                        shape,
                        flops,
                        inputs)
                : CodeBlock.of(
                        "\n.layer($S, $S,$W$L,$W$L,$W$L,$W$L$L)",
                        layer.name(),
                        type,
                        shape,
                        Literals.count(facts.trainableParameters()),
                        Literals.count(facts.nonTrainableParameters()),
                        flops,
                        inputs);
    }

    private static void blocks(NetworkPlan plan, BlockNode block, List<CodeBlock> rows) {
        rows.add(
                CodeBlock.of(
                        "\n.block($S, $S, $S)",
                        block.name(),
                        block.written().simpleName(),
                        plan.layers().get(block.output()).name()));
        block.blocks().forEach(inner -> blocks(plan, inner, rows));
    }
}
