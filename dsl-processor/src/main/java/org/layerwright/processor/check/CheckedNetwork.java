package org.layerwright.processor.check;

import org.layerwright.dsl.Metric;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.TypeRef;
import org.layerwright.processor.model.InputSpec;
import org.layerwright.processor.model.LabelsSpec;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A network without errors. Only {@link NetworkChecker} makes one, so that no one can skip it. */
public final class CheckedNetwork {
    private final NetworkModel model;
    private final List<LayerFacts> facts;

    CheckedNetwork(NetworkModel model, NetworkShapes shapes) {
        this.model = model;
        this.facts =
                IntStream.range(0, model.layers().size())
                        .mapToObj(i -> shapes.facts(i).orElseThrow())
                        .toList();
    }

    public InterfaceDecl decl() {
        return model.decl();
    }

    public InputSpec input() {
        return model.inputs().get(0).spec();
    }

    public LabelsSpec labels() {
        return model.labels().orElseThrow().spec();
    }

    public LossSpec loss() {
        return model.losses().get(0).spec();
    }

    public OptimizerSpec optimizer() {
        return model.optimizers().get(0).spec();
    }

    /** The metrics, each once. */
    public List<Metric> metrics() {
        return model.metrics().stream().distinct().toList();
    }

    public Optional<TypeRef> augmentation() {
        return model.augmentation();
    }

    public List<LayerNode> layers() {
        return model.layers();
    }

    /** Shapes, weights and counts of the layer at {@code index}. */
    public LayerFacts facts(int index) {
        return facts.get(index);
    }
}
