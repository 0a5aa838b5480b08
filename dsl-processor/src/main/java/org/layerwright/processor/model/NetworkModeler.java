package org.layerwright.processor.model;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metric;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.Output;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.MessageId;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds out what a declaration means; judges nothing. */
public final class NetworkModeler {
    private NetworkModeler() {}

    public static NetworkModel model(InterfaceDecl decl, Library library) {
        List<AnnotationDecl> inputs =
                decl.annotation(Network.class)
                        .map(network -> network.annotations("input"))
                        .orElse(List.of());
        Expander expander = new Expander(library);
        Expander.Laid laid =
                expander.lay(
                        decl,
                        Place.network(inputs.stream().limit(1).map(expander::input).toList()));
        return new NetworkModel(
                decl,
                library,
                inputs,
                outputs(decl, laid),
                Training.of(decl.annotations()),
                decl.annotation(Augmented.class).map(augmented -> augmented.type("value")),
                expander.layers(),
                laid.blocks(),
                problems(decl, expander));
    }

    private static List<Finding> problems(InterfaceDecl decl, Expander expander) {
        List<Finding> problems = new ArrayList<>(expander.problems());
        if (expander.layers().size() >= Expander.MOST_LAYERS) {
            problems.add(
                    Finding.of(
                            MessageId.TOO_MANY_LAYERS,
                            decl.origin(Network.class),
                            decl.simpleName(),
                            Expander.MOST_LAYERS));
        }
        return problems;
    }

    private static List<OutputNode> outputs(InterfaceDecl decl, Expander.Laid laid) {
        List<OutputNode> outputs = new ArrayList<>();
        Flow flow = Flow.of(decl);
        for (int index : flow.outputs()) {
            MethodDecl method = decl.methods().get(index);
            Optional<AnnotationDecl> mark = method.annotation(Output.class);
            List<AnnotationDecl> beside =
                    mark.isPresent() ? method.annotations() : decl.annotations();
            outputs.add(
                    new OutputNode(
                            method.name(),
                            mark.isPresent() ? method.name() : decl.simpleName(),
                            mark.orElseGet(() -> decl.annotation(Network.class).orElseThrow()),
                            laid.result(index),
                            mark.map(output -> output.real("weight")).orElse(1.0),
                            first(Labels.class, beside).map(NetworkModeler::labels),
                            Written.of(LossCatalog.LOSSES, beside),
                            first(Metrics.class, beside).map(NetworkModeler::metrics)));
        }
        return outputs;
    }

    private static Optional<AnnotationDecl> first(
            Class<? extends Annotation> type, List<AnnotationDecl> annotations) {
        return annotations.stream().filter(annotation -> annotation.is(type)).findFirst();
    }

    private static Written<LabelsSpec> labels(AnnotationDecl labels) {
        int count = labels.integer("count");
        List<String> names =
                count > 0
                        ? IntStream.range(0, count).mapToObj(String::valueOf).toList()
                        : labels.strings("value");
        return new Written<>(
                new LabelsSpec(names, labels.constant("kind", LabelKind.class)), labels);
    }

    private static Written<List<Metric>> metrics(AnnotationDecl metrics) {
        return new Written<>(
                metrics.strings("value").stream().map(Metric::valueOf).toList(), metrics);
    }
}
