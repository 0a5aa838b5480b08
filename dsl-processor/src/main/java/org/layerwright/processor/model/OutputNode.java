package org.layerwright.processor.model;

import org.layerwright.dsl.Metric;
import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;
import java.util.Optional;

/**
 * Where the network ends, and what it is trained for there. What should be there once is a list, so
 * that every rule can look at what there is.
 *
 * @param name the method that declares it, which the output goes by
 * @param on the element that says so: the interface, or the method marked as an output
 * @param mark the annotation on it that makes it one: {@code @Network} or {@code @Output}
 * @param layer the index of the last layer
 * @param weight what its loss counts
 * @param labels the labels, if given
 * @param losses the losses given
 * @param metrics the metrics asked for, if any
 */
public record OutputNode(
        String name,
        String on,
        AnnotationDecl mark,
        int layer,
        double weight,
        Optional<Written<LabelsSpec>> labels,
        List<Written<LossSpec>> losses,
        Optional<Written<List<Metric>>> metrics) {

    public OutputNode {
        losses = List.copyOf(losses);
    }
}
