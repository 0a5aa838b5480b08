package org.layerwright.graph;

import java.util.List;

/**
 * One row of a network's summary, known since compile time.
 *
 * @param name the layer's name: the method's name in the declaring interface, after those of the
 *     blocks around it: {@code stage1/conv}
 * @param owner the layer whose weights it uses: itself, unless it is shared
 * @param type the annotation's simple name, such as {@code Conv2D}
 * @param inputs the names of the layers and network inputs it takes
 * @param outputShape the output's shape without the batch axis, such as {@code [148, 148, 32]}
 * @param trainableParameters number of weights the optimizer changes; 0 of a shared layer, whose
 *     owner counts them
 * @param nonTrainableParameters number of weights it does not change, such as moving statistics
 * @param flops floating-point operations of the forward pass for one image (a multiply-add is two)
 */
public record LayerInfo(
        String name,
        String owner,
        String type,
        List<String> inputs,
        List<Integer> outputShape,
        long trainableParameters,
        long nonTrainableParameters,
        long flops) {

    public LayerInfo {
        inputs = List.copyOf(inputs);
        outputShape = List.copyOf(outputShape);
    }

    /** All parameters, trainable or not. */
    public long parameters() {
        return trainableParameters + nonTrainableParameters;
    }

    /** How many values it gives for one image. */
    public long values() {
        return outputShape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    }

    /** Whether it uses another layer's weights. */
    public boolean isShared() {
        return !owner.equals(name);
    }
}
