package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.BIND_OUTSIDE;
import static org.layerwright.processor.report.MessageId.BLOCK_INPUT_SIZES;
import static org.layerwright.processor.report.MessageId.MISPLACED;
import static org.layerwright.processor.report.MessageId.MODIFIER_NOT_HERE;
import static org.layerwright.processor.report.MessageId.OUTPUT_ELSEWHERE;
import static org.layerwright.processor.report.MessageId.OUTPUT_TWICE;
import static org.layerwright.processor.report.MessageId.REPEAT_INPUTS;
import static org.layerwright.processor.report.MessageId.SHARED_ALONE;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Output;
import org.layerwright.dsl.Shared;
import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.LossCatalog;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** What belongs to an output stands beside one, what belongs to a block stands in one. */
final class InPlace implements DeclarationRule {
    @Override
    public void check(InterfaceDecl decl, Vocabulary words, Findings findings) {
        boolean block = words.equals(Vocabulary.BLOCK);
        List<MethodDecl> outputs =
                decl.methods().stream().filter(method -> method.has(Output.class)).toList();
        for (MethodDecl method : decl.methods()) {
            if (method.has(Repeat.class) && method.parameters().size() > 1) {
                findings.add(
                        REPEAT_INPUTS, method.origin(), method.name(), method.parameters().size());
            }
            if (method.has(Shared.class)) {
                sharedAlone(method, findings);
            }
            if (method.has(Input.class)) {
                input(method, block, findings);
            }
            for (AnnotationDecl annotation : method.annotations()) {
                if (isOfOutput(annotation) && (block || !method.has(Output.class))) {
                    findings.add(
                            MISPLACED,
                            annotation.origin(),
                            annotation.simpleName(),
                            method.name(),
                            block ? "Put it beside the network." : "Mark the method @Output.");
                }
                if (annotation.is(Bind.class) && !block && !method.has(Shared.class)) {
                    findings.add(BIND_OUTSIDE, annotation.origin(), method.name());
                }
            }
        }
        if (block) {
            outputs.stream()
                    .skip(1)
                    .forEach(
                            second ->
                                    findings.add(
                                            OUTPUT_TWICE,
                                            second.origin(),
                                            second.name(),
                                            outputs.get(0).name()));
        } else if (!outputs.isEmpty()) {
            decl.annotations().stream()
                    .filter(InPlace::isOfOutput)
                    .forEach(
                            annotation ->
                                    findings.add(
                                            OUTPUT_ELSEWHERE,
                                            annotation.origin(),
                                            annotation.simpleName(),
                                            decl.simpleName(),
                                            outputs.get(0).name()));
        }
    }

    /** What a layer is, and how often, is said where it is declared in full. */
    private static void sharedAlone(MethodDecl method, Findings findings) {
        String whole = method.annotation(Shared.class).orElseThrow().string("value");
        method.annotations().stream()
                .filter(annotation -> isAboutLayer(annotation) || annotation.is(Bind.class))
                .forEach(
                        annotation ->
                                findings.add(
                                        SHARED_ALONE,
                                        annotation.origin(),
                                        annotation.simpleName(),
                                        method.name(),
                                        whole));
    }

    private static void input(MethodDecl method, boolean block, Findings findings) {
        method.annotations().stream()
                .filter(annotation -> isAboutLayer(annotation) || annotation.is(Output.class))
                .forEach(
                        annotation ->
                                findings.add(
                                        MODIFIER_NOT_HERE,
                                        annotation.origin(),
                                        annotation.simpleName(),
                                        method.name(),
                                        "an input"));
        AnnotationDecl input = method.annotation(Input.class).orElseThrow();
        boolean sized =
                input.integer("height") != 0
                        || input.integer("width") != 0
                        || !input.integers("shape").isEmpty();
        if (block && sized) {
            findings.add(BLOCK_INPUT_SIZES, input.origin(), method.name());
        }
    }

    private static boolean isAboutLayer(AnnotationDecl annotation) {
        return annotation.is(Repeat.class) || !Modifier.of(List.of(annotation)).isEmpty();
    }

    private static boolean isOfOutput(AnnotationDecl annotation) {
        return annotation.is(Labels.class)
                || annotation.is(Metrics.class)
                || !LossCatalog.LOSSES.members(List.of(annotation)).isEmpty();
    }
}
