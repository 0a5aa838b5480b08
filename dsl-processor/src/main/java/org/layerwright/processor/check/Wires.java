package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.CYCLE;
import static org.layerwright.processor.report.MessageId.INPUT_TAKES;
import static org.layerwright.processor.report.MessageId.NOTHING_ABOVE;
import static org.layerwright.processor.report.MessageId.PARAMETER_NAMES;
import static org.layerwright.processor.report.MessageId.PARAMETER_TYPE;
import static org.layerwright.processor.report.MessageId.UNKNOWN_LAYER;
import static org.layerwright.processor.report.MessageId.UNUSED;

import org.layerwright.dsl.Input;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.ParameterDecl;
import org.layerwright.processor.model.Flow;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.DidYouMean;
import org.layerwright.processor.report.Findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Layers take layers that exist, in no circle, and each is taken or an output. */
final class Wires implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        if (!words.isGraph()) {
            return;
        }
        Flow flow = Flow.of(decl);
        for (int i = 0; i < decl.methods().size(); i++) {
            check(decl, flow, i, words, findings);
        }
        List<Integer> cycle = flow.cycle();
        if (!cycle.isEmpty()) {
            MethodDecl first = decl.methods().get(cycle.get(0));
            String circle =
                    cycle.stream()
                            .map(i -> decl.methods().get(i).name())
                            .collect(Collectors.joining(" -> "));
            findings.add(CYCLE, first.origin(), annotation(first, words), first.name(), circle);
        }
        // With a name wrong or a circle, what is unused is a guess.
        if (!findings.hasErrors()) {
            for (int i : flow.unused()) {
                MethodDecl method = decl.methods().get(i);
                findings.add(UNUSED, method.origin(), annotation(method, words), method.name());
            }
        }
    }

    private static void check(
            InterfaceDecl decl, Flow flow, int index, Vocabulary words, Findings findings) {
        MethodDecl method = decl.methods().get(index);
        String annotation = annotation(method, words);
        if (method.has(Input.class) && !method.parameters().isEmpty()) {
            findings.add(INPUT_TAKES, method.origin(), method.name());
        }
        for (ParameterDecl parameter : method.parameters()) {
            if (!parameter.type().equals(words.returnType())) {
                findings.add(
                        PARAMETER_TYPE,
                        parameter.origin(),
                        annotation,
                        method.name(),
                        parameter.type(),
                        parameter.name());
            }
        }
        for (int i = 0; i < flow.sources(index).size(); i++) {
            Flow.Source source = flow.sources(index).get(i);
            if (source instanceof Flow.Source.Unknown unknown) {
                ParameterDecl parameter = unknown.parameter();
                findings.add(
                        parameter.isNameless(i) ? PARAMETER_NAMES : UNKNOWN_LAYER,
                        parameter.origin(),
                        annotation,
                        method.name(),
                        parameter.name(),
                        DidYouMean.among(parameter.name(), names(decl, flow, method)));
            } else if (source instanceof Flow.Source.Nothing) {
                findings.add(NOTHING_ABOVE, method.origin(), annotation, method.name());
            }
        }
    }

    private static List<String> names(InterfaceDecl decl, Flow flow, MethodDecl method) {
        List<String> names = new ArrayList<>();
        if (!flow.namesInputs()) {
            names.add(Flow.INPUT);
        }
        decl.methods().stream()
                .map(MethodDecl::name)
                .filter(n -> !n.equals(method.name()))
                .forEach(names::add);
        return names;
    }

    private static String annotation(MethodDecl method, Vocabulary words) {
        return words.identitiesOf(method).stream()
                .findFirst()
                .map(annotation -> annotation.simpleName())
                .orElse(words.annotation());
    }
}
