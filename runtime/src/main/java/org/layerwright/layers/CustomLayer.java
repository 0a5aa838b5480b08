package org.layerwright.layers;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * A layer of one's own: what the class named by {@code @CustomLayer} implements. Built once for
 * training and once for inference; both passes share the weights. Ops without a gradient, or with a
 * wrong one, end or spoil training.
 */
public interface CustomLayer {
    /**
     * Builds the layer.
     *
     * @param scope TensorFlow's ops, the layer's weights, the training switch
     * @param inputs as many as declared, the batch on the first axis
     * @return of the declared shape, the batch on the first axis
     */
    Operand<TFloat32> build(CustomScope scope, List<Operand<TFloat32>> inputs);
}
