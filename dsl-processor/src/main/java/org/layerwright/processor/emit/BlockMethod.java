package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;

import org.layerwright.processor.emit.code.LocalNames;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.optimize.NetworkPlan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

/** The method that builds a block, written after one of its uses. */
final class BlockMethod {
    private static final int MOST_NAMED = 4;
    private static final int LINE_LENGTH = 84;

    private final NetworkPlan plan;
    private final Map<String, BlockCall> calls;
    private final BlockNode block;
    private final SizeNames sizes;

    BlockMethod(NetworkPlan plan, Map<String, BlockCall> calls, BlockNode block, SizeNames sizes) {
        this.plan = plan;
        this.calls = calls;
        this.block = block;
        this.sizes = sizes;
    }

    /** What the method calls the block's inputs: as its body does, where Java and we let it. */
    static List<String> inputs(BlockNode block) {
        NameAllocator names = LocalNames.allocator("net", "tf", "i");
        return block.parameters().stream().map(names::newName).toList();
    }

    /** The code without its comments, to see whether another use has the same. */
    String text() {
        return methods("x", MethodSpec.methodBuilder("x"), List.of()).stream()
                .map(method -> method.code().toString())
                .collect(Collectors.joining())
                .replaceAll("(?m)^//.*$", "");
    }

    /**
     * Writes it, in several parts if it is long.
     *
     * @param uses the blocks it builds
     * @param parameters its size parameters
     */
    List<MethodSpec> write(String name, List<BlockNode> uses, List<String> parameters) {
        return methods(
                name,
                MethodSpec.methodBuilder(name)
                        .addJavadoc(javadoc(uses))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC),
                parameters);
    }

    private List<MethodSpec> methods(
            String name, MethodSpec.Builder method, List<String> sizeParameters) {
        List<ParameterSpec> parameters = new ArrayList<>();
        parameters.add(ParameterSpec.builder(RuntimeTypes.NETWORK_SCOPE, "net").build());
        Map<Integer, String> values = new HashMap<>();
        List<String> inputs = inputs(block);
        for (int i = 0; i < inputs.size(); i++) {
            String parameter = inputs.get(i);
            values.putIfAbsent(block.inputs().get(i), parameter);
            parameters.add(ParameterSpec.builder(RuntimeTypes.OPERAND, parameter).build());
        }
        sizeParameters.forEach(
                size -> parameters.add(ParameterSpec.builder(TypeName.INT, size).build()));
        return new Parts(plan, calls, SequenceWriter.Frame.of(block, sizes))
                .write(
                        name,
                        method,
                        parameters,
                        Sequence.of(
                                plan.network().layers(),
                                block.first(),
                                block.end(),
                                block.blocks()),
                        values,
                        OptionalInt.of(block.output()));
    }

    private CodeBlock javadoc(List<BlockNode> uses) {
        List<String> named =
                uses.stream()
                        .limit(MOST_NAMED)
                        .map(use -> "{@code " + use.name() + "}")
                        .collect(Collectors.toCollection(ArrayList::new));
        if (uses.size() > named.size()) {
            named.add((uses.size() - named.size()) + " more");
        }
        String simple = block.written().simpleName();
        String words =
                uses.size() == 1
                        ? "Builds %s, a block %s.".formatted(named.get(0), simple)
                        : "Builds %s, each a block %s. Shapes in comments are those of %s."
                                .formatted(inWords(named), simple, named.get(0));
        return CodeBlock.of("$L\n", wrapped(words));
    }

    private static String wrapped(String words) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        // A tag is not broken.
        for (String word : words.split(" (?![^{]*})")) {
            boolean breaks = column + word.length() >= LINE_LENGTH;
            text.append(text.isEmpty() ? "" : breaks ? "\n" : " ").append(word);
            column = breaks ? word.length() : column + word.length() + 1;
        }
        return text.toString();
    }

    private static String inWords(List<String> several) {
        int last = several.size() - 1;
        return String.join(", ", several.subList(0, last)) + " and " + several.get(last);
    }
}
