package org.layerwright.processor.model;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Output;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.ParameterDecl;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/** Which method takes which: the arrows of one interface. */
public final class Flow {
    /** What layers call the input of an interface that does not name its own. */
    public static final String INPUT = "input";

    /** Where a value comes from. */
    public sealed interface Source {
        /** From a method of the same interface. */
        record Method(int index) implements Source {}

        /** From outside: the input that has no method. */
        record Outside() implements Source {}

        /** From nowhere: a parameter that names no method. */
        record Unknown(ParameterDecl parameter) implements Source {}

        /** From nowhere: a first method above which there is nothing. */
        record Nothing() implements Source {}
    }

    private final InterfaceDecl decl;
    private final List<Integer> inputs;
    private final List<Integer> outputs;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<List<Source>> sources = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    private Flow(InterfaceDecl decl) {
        this.decl = decl;
        this.inputs = marked(Input.class);
        this.outputs = marked(Output.class);
        for (int i = 0; i < decl.methods().size(); i++) {
            byName.putIfAbsent(decl.methods().get(i).name(), i);
        }
        for (int i = 0; i < decl.methods().size(); i++) {
            sources.add(find(i));
        }
        sort();
    }

    public static Flow of(InterfaceDecl decl) {
        return new Flow(decl);
    }

    private List<Source> find(int index) {
        MethodDecl method = decl.methods().get(index);
        if (method.has(Input.class)) {
            return List.of();
        }
        if (!method.parameters().isEmpty()) {
            return method.parameters().stream().map(this::find).toList();
        }
        if (index > 0) {
            return List.of(new Source.Method(index - 1));
        }
        return List.of(namesInputs() ? new Source.Nothing() : new Source.Outside());
    }

    private Source find(ParameterDecl parameter) {
        Integer index = byName.get(parameter.name());
        if (index != null) {
            return new Source.Method(index);
        }
        return parameter.name().equals(INPUT) && !namesInputs()
                ? new Source.Outside()
                : new Source.Unknown(parameter);
    }

    /** Each method after what it takes, otherwise as written. */
    private void sort() {
        List<Set<Integer>> readers = new ArrayList<>();
        int[] open = new int[sources.size()];
        sources.forEach(each -> readers.add(new HashSet<>()));
        for (int i = 0; i < sources.size(); i++) {
            for (int source : methods(i)) {
                if (readers.get(source).add(i)) {
                    open[i]++;
                }
            }
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        IntStream.range(0, open.length).filter(i -> open[i] == 0).forEach(ready::add);
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(next);
            for (int reader : readers.get(next)) {
                if (--open[reader] == 0) {
                    ready.add(reader);
                }
            }
        }
    }

    /** Whether inputs are methods here. */
    public boolean namesInputs() {
        return !inputs.isEmpty();
    }

    /** The inputs that are methods, in source order. */
    public List<Integer> inputs() {
        return inputs;
    }

    /** What a method takes, in order. */
    public List<Source> sources(int method) {
        return sources.get(method);
    }

    private List<Integer> methods(int method) {
        return sources.get(method).stream()
                .filter(Source.Method.class::isInstance)
                .map(source -> ((Source.Method) source).index())
                .toList();
    }

    /** The methods, each after those it takes; those in a cycle, or behind one, are left out. */
    public List<Integer> order() {
        return List.copyOf(order);
    }

    /** The methods of a cycle, each taking the one before it; empty if there is none. */
    public List<Integer> cycle() {
        Set<Integer> done = new HashSet<>(order);
        List<Integer> path = new ArrayList<>();
        int at =
                IntStream.range(0, sources.size())
                        .filter(i -> !done.contains(i))
                        .findFirst()
                        .orElse(-1);
        while (at >= 0 && !path.contains(at)) {
            path.add(0, at);
            at = methods(at).stream().filter(i -> !done.contains(i)).findFirst().orElse(-1);
        }
        List<Integer> cycle =
                new ArrayList<>(at < 0 ? path : path.subList(0, path.indexOf(at) + 1));
        // From the first as written.
        if (!cycle.isEmpty()) {
            Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        }
        return cycle;
    }

    /** The methods whose results count: those marked as outputs, or else the last. */
    public List<Integer> outputs() {
        int last = sources.size() - 1;
        return outputs.isEmpty() && last >= 0 ? List.of(last) : outputs;
    }

    /** The methods that no output depends on. */
    public List<Integer> unused() {
        Set<Integer> used = new HashSet<>();
        List<Integer> open = new ArrayList<>(outputs());
        while (!open.isEmpty()) {
            int method = open.remove(open.size() - 1);
            if (used.add(method)) {
                open.addAll(methods(method));
            }
        }
        return IntStream.range(0, sources.size()).filter(i -> !used.contains(i)).boxed().toList();
    }

    private List<Integer> marked(Class<? extends Annotation> mark) {
        return IntStream.range(0, decl.methods().size())
                .filter(i -> decl.methods().get(i).has(mark))
                .boxed()
                .toList();
    }
}
