package org.layerwright.graph;

import org.layerwright.augment.AugmentScope;
import org.layerwright.metrics.Metric;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * What generated code tells the runtime about a network. The runtime calls {@link #build} once for
 * the training graph and once for the inference graph; both share the weights.
 */
public interface NetworkDefinition {

    /** Names, shapes and counts. */
    NetworkInfo info();

    /**
     * Builds the layers on {@link NetworkScope#input()} and hands the result to {@link
     * NetworkScope#output}.
     */
    void build(NetworkScope net);

    /**
     * Changes training images at random, each image on its own.
     *
     * @param images float pixels in 0..255, shape [batch, height, width, channels]
     * @return images of the same shape
     */
    default Operand<TFloat32> augment(AugmentScope scope, Operand<TFloat32> images) {
        return images;
    }

    /**
     * The loss of each image.
     *
     * @param output what {@link #build} handed over
     * @param targets 0 or 1 for each label, shape [batch, labels]
     * @return shape [batch]
     */
    Operand<TFloat32> loss(Ops tf, NetworkOutput output, Operand<TFloat32> targets);

    /** How gradients change weights. */
    Optimizer optimizer();

    /** What to report beside the loss, in declaration order. */
    List<Metric> metrics();
}
