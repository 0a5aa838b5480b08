package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;

import org.layerwright.processor.emit.Sequence.Item;
import org.layerwright.processor.emit.code.LocalNames;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.layer.MethodBody;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.optimize.NetworkPlan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

/**
 * Writes a sequence of layers as a method, or as several if one would be longer than a class file
 * allows: 64 KB of bytecode. Values that a later part needs are kept by the scope in between.
 */
final class Parts {
    /** A layer takes some 100 to 300 bytes. */
    private static final int MOST_ITEMS = 100;

    /** {@code tf.math...} or {@code add(tf, a, b)}, not a layer spoken of in a comment. */
    private static final Pattern OPS = Pattern.compile("(?m)^(?!//).*\\btf[.,]");

    private final NetworkPlan plan;
    private final Map<String, BlockCall> calls;
    private final SequenceWriter.Frame frame;

    Parts(NetworkPlan plan, Map<String, BlockCall> calls, SequenceWriter.Frame frame) {
        this.plan = plan;
        this.calls = calls;
        this.frame = frame;
    }

    /**
     * Writes the method, and those it calls in turn if it has several parts.
     *
     * @param name the method's name
     * @param method its annotations, modifiers and Javadoc
     * @param parameters its parameters, the scope {@code net} first
     * @param values which of them hold what was built before, by the layer's index
     * @param result the layer whose value it returns, if it returns one
     */
    List<MethodSpec> write(
            String name,
            MethodSpec.Builder method,
            List<ParameterSpec> parameters,
            List<Item> sequence,
            Map<Integer, String> values,
            OptionalInt result) {
        List<Item> items = new Loops(calls).found(sequence);
        method.addParameters(parameters)
                .returns(result.isPresent() ? RuntimeTypes.OPERAND : TypeName.VOID);
        if (items.size() <= MOST_ITEMS) {
            return List.of(
                    method.addCode(part(items, parameters, values, Set.of(), result)).build());
        }
        String arguments =
                parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < items.size(); from += MOST_ITEMS) {
            int to = Math.min(from + MOST_ITEMS, items.size());
            String part = name + "Part" + (methods.size() + 1);
            method.addStatement("$L($L)", part, arguments);
            methods.add(
                    MethodSpec.methodBuilder(part)
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                            .addParameters(parameters)
                            .addCode(
                                    part(
                                            items.subList(from, to),
                                            parameters,
                                            values,
                                            wantedAfter(items, to, result),
                                            OptionalInt.empty()))
                            .build());
        }
        result.ifPresent(index -> method.addStatement("return net.kept($S)", key(index)));
        methods.add(0, method.build());
        return methods;
    }

    private static Set<Integer> wantedAfter(List<Item> items, int index, OptionalInt result) {
        Set<Integer> wanted = new HashSet<>();
        items.subList(index, items.size()).forEach(item -> wanted.addAll(item.inputs()));
        result.ifPresent(wanted::add);
        return wanted;
    }

    private CodeBlock part(
            List<Item> items,
            List<ParameterSpec> parameters,
            Map<Integer, String> given,
            Set<Integer> wantedAfter,
            OptionalInt result) {
        NameAllocator names = LocalNames.allocator("tf", "i");
        parameters.forEach(parameter -> names.newName(parameter.name()));
        MethodBody body = new MethodBody(names, frame.sizes());
        Map<Integer, String> values = new HashMap<>(given);
        for (int index : fromBefore(items)) {
            if (!values.containsKey(index)) {
                String call = isInput(index) ? "net.input($S)" : "net.kept($S)";
                values.put(index, body.declare(key(index), CodeBlock.of(call, key(index))));
            }
        }
        new SequenceWriter(plan, calls, body, frame, values).write(items);
        for (Item item : items) {
            if (wantedAfter.contains(item.output()) && !isInput(item.output())) {
                body.code()
                        .addStatement(
                                "net.keep($S, $L)",
                                key(item.output()),
                                variable(values, item.output()));
            }
        }
        if (result.isPresent()) {
            body.code().addStatement("return $L", variable(values, result.getAsInt()));
        }
        return withOps(body.code().build());
    }

    private static CodeBlock withOps(CodeBlock code) {
        String text = code.toString();
        if (!OPS.matcher(text).find()) {
            return code;
        }
        return CodeBlock.builder()
                .addStatement("$T tf = net.tf()", RuntimeTypes.OPS)
                .add(text.startsWith("//") ? "\n" : "")
                .add(code)
                .build();
    }

    /** What the items take that is not among them. */
    private static Set<Integer> fromBefore(List<Item> items) {
        Set<Integer> made = new HashSet<>();
        Set<Integer> taken = new LinkedHashSet<>();
        for (Item item : items) {
            item.inputs().stream().filter(index -> !made.contains(index)).forEach(taken::add);
            made.add(item.output());
        }
        return taken;
    }

    /** Inputs need not be kept: the network has them. */
    private boolean isInput(int index) {
        return plan.layers().get(index).node().spec() instanceof InputSpec;
    }

    private static String variable(Map<Integer, String> values, int index) {
        return Objects.requireNonNull(values.get(index));
    }

    /** What a value is kept as: the name of its layer in this part of the network. */
    private String key(int index) {
        return plan.layers().get(index).name().substring(frame.prefix().length());
    }
}
