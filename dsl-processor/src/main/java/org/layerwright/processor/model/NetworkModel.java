package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.decl.TypeRef;
import org.layerwright.processor.report.Finding;

import java.util.List;
import java.util.Optional;

/**
 * A network as it was meant, right or wrong: what should be there once is a list here, so that
 * every rule can look at what there is.
 *
 * @param decl what was written
 * @param library the blocks that are used
 * @param inputs the inputs given beside {@code @Network}
 * @param outputs where it ends
 * @param training how its weights are changed
 * @param augmentation the augmentation's type, if asked for
 * @param layers the graph, inputs first where they are not methods, each layer after those it takes
 * @param blocks which runs of layers are blocks
 * @param problems what was found while laying it out
 */
public record NetworkModel(
        InterfaceDecl decl,
        Library library,
        List<AnnotationDecl> inputs,
        List<OutputNode> outputs,
        Training training,
        Optional<TypeRef> augmentation,
        List<LayerNode> layers,
        List<BlockNode> blocks,
        List<Finding> problems) {

    public NetworkModel {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        layers = List.copyOf(layers);
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** What a layer is declared on: the input that has no method on the interface itself. */
    public String element(LayerNode layer) {
        return inputs.contains(layer.written()) ? decl.simpleName() : layer.name();
    }
}
