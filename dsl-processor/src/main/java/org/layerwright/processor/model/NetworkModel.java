package org.layerwright.processor.model;

import org.layerwright.dsl.Metric;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.TypeRef;

import java.util.List;
import java.util.Optional;

/**
 * A network as it was meant, right or wrong: what should be there once is a list here, so that
 * every rule can look at what there is.
 *
 * @param decl what was written
 * @param inputs the inputs given
 * @param labels the labels, if given
 * @param losses the losses given
 * @param optimizers the optimizers given
 * @param metrics the metrics asked for, in order
 * @param augmentation the augmentation's type, if asked for
 * @param layers the graph in source order
 */
public record NetworkModel(
        InterfaceDecl decl,
        List<Written<InputSpec>> inputs,
        Optional<Written<LabelsSpec>> labels,
        List<Written<LossSpec>> losses,
        List<Written<OptimizerSpec>> optimizers,
        List<Metric> metrics,
        Optional<TypeRef> augmentation,
        List<LayerNode> layers) {

    public NetworkModel {
        inputs = List.copyOf(inputs);
        losses = List.copyOf(losses);
        optimizers = List.copyOf(optimizers);
        metrics = List.copyOf(metrics);
        layers = List.copyOf(layers);
    }
}
