package org.layerwright.processor.check;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.TypeRef;
import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Training;
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

    /** Where it ends: at least one output, each with labels and a loss. */
    public List<OutputNode> outputs() {
        return model.outputs();
    }

    /** How its weights are changed: by one optimizer, and at most one of everything else. */
    public Training training() {
        return model.training();
    }

    public Optional<TypeRef> augmentation() {
        return model.augmentation();
    }

    /** The graph, inputs among it, each layer after those it takes. */
    public List<LayerNode> layers() {
        return model.layers();
    }

    /** Which runs of layers are blocks. */
    public List<BlockNode> blocks() {
        return model.blocks();
    }

    /** Shapes, weights and counts of the layer at {@code index}. */
    public LayerFacts facts(int index) {
        return facts.get(index);
    }
}
