package org.layerwright.processor.model;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metric;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.layer.LayerCatalog;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.UnknownSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a declaration means; judges nothing. */
public final class NetworkModeler {
    private NetworkModeler() {}

    public static NetworkModel model(InterfaceDecl decl) {
        return new NetworkModel(
                decl,
                decl.annotation(Network.class).map(NetworkModeler::inputs).orElse(List.of()),
                decl.annotation(Labels.class).map(NetworkModeler::labels),
                written(NetworkCatalog.LOSSES, decl),
                written(NetworkCatalog.OPTIMIZERS, decl),
                decl.annotation(Metrics.class).map(NetworkModeler::metrics).orElse(List.of()),
                decl.annotation(Augmented.class).map(augmented -> augmented.type("value")),
                layers(decl));
    }

    private static List<Written<InputSpec>> inputs(AnnotationDecl network) {
        List<Written<InputSpec>> inputs = new ArrayList<>();
        for (Value value : network.list("input")) {
            AnnotationDecl input = (AnnotationDecl) value.raw();
            InputSpec spec =
                    new InputSpec(
                            input.integer("height"),
                            input.integer("width"),
                            input.integer("channels"));
            inputs.add(new Written<>(spec, input));
        }
        return inputs;
    }

    private static Written<LabelsSpec> labels(AnnotationDecl labels) {
        return new Written<>(
                new LabelsSpec(labels.strings("value"), labels.constant("kind", LabelKind.class)),
                labels);
    }

    private static List<Metric> metrics(AnnotationDecl metrics) {
        return metrics.strings("value").stream().map(Metric::valueOf).toList();
    }

    private static <S> List<Written<S>> written(Catalog<S> catalog, InterfaceDecl decl) {
        return catalog.members(decl.annotations()).stream()
                .map(annotation -> new Written<>(catalog.spec(annotation), annotation))
                .toList();
    }

    private static List<LayerNode> layers(InterfaceDecl decl) {
        List<LayerNode> layers = new ArrayList<>();
        for (MethodDecl method : decl.methods()) {
            List<AnnotationDecl> found = LayerCatalog.CATALOG.members(method.annotations());
            Optional<AnnotationDecl> first = found.stream().findFirst();
            // Two layers on one method: there is no telling which was meant, nor what comes after.
            LayerSpec spec =
                    found.size() == 1 ? LayerCatalog.CATALOG.spec(found.get(0)) : new UnknownSpec();
            AnnotationDecl written =
                    first.orElseGet(() -> new AnnotationDecl("", Map.of(), method.origin()));
            int above = layers.isEmpty() ? LayerNode.NETWORK_INPUT : layers.size() - 1;
            List<AnnotationDecl> modifiers =
                    method.annotations().stream().filter(a -> !found.contains(a)).toList();
            layers.add(new LayerNode(method.name(), spec, List.of(above), written, modifiers));
        }
        return layers;
    }
}
