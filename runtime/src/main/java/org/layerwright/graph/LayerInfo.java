package org.layerwright.graph;

import java.util.List;

/**
 * One row of a network's summary, known since compile time.
 *
 * @param name the layer's name: the method's name in the declaring interface
 * @param type the annotation's simple name, such as {@code Conv2D}
 * @param outputShape the output's shape without the batch axis, such as {@code [148, 148, 32]}
 * @param trainableParameters number of weights the optimizer changes
 * @param nonTrainableParameters number of weights it does not change, such as moving statistics
 * @param flops floating-point operations of the forward pass for one image (a multiply-add is two)
 */
public record LayerInfo(
        String name,
        String type,
        List<Integer> outputShape,
        long trainableParameters,
        long nonTrainableParameters,
        long flops) {

    public LayerInfo {
        outputShape = List.copyOf(outputShape);
    }

    /** All parameters, trainable or not. */
    public long parameters() {
        return trainableParameters + nonTrainableParameters;
    }
}
