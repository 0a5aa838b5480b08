package org.layerwright.graph;

import org.layerwright.augment.AugmentScope;
import org.tensorflow.Operand;
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
     * Builds the layers on {@link NetworkScope#input} and hands each result to {@link
     * NetworkScope#output}.
     */
    void build(NetworkScope net);

    /**
     * Changes training images at random. What mixes them with each other goes through {@link
     * AugmentScope#mixing}, so that their targets are mixed too; a network that takes more than an
     * image cannot have that.
     *
     * @param images float pixels in 0..255, shape [batch, height, width, channels]
     * @return images of the same shape
     */
    default Operand<TFloat32> augment(AugmentScope scope, Operand<TFloat32> images) {
        return images;
    }

    /** What each output is trained and measured by, in the outputs' order. */
    List<Head> heads();

    /** How gradients change weights. */
    Optimizer optimizer();
}
