package org.layerwright.samples.shipping;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.AveragePooling2D;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Conv2DTranspose;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.layer.SeparableConv2D;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Batch normalization behind every layer it can be folded into, and three where it cannot. */
@Network(input = @Input(height = 12, width = 12))
@Labels({"a", "b"})
@BinaryCrossentropy
@Sgd
interface FoldingNet {
    @Rescaling(scale = 1 / 255.0)
    Layer rescale();

    @Conv2D(filters = 4, padding = SAME, useBias = false)
    Layer conv();

    @BatchNormalization
    Layer convNorm();

    @Conv2D(filters = 6, dilationRate = 2, padding = SAME)
    Layer dilated();

    @BatchNormalization(scale = false)
    Layer dilatedNorm();

    @ReLU
    Layer relu();

    @Conv2D(filters = 6, groups = 3)
    Layer grouped();

    @BatchNormalization(center = false)
    Layer groupedNorm();

    @DepthwiseConv2D(depthMultiplier = 2)
    Layer depthwise();

    @BatchNormalization
    Layer depthwiseNorm();

    @AveragePooling2D(poolSize = 3, strides = 1, padding = SAME)
    Layer means();

    /** The compiler has the means taken after it. */
    @Conv2D(filters = 8, kernelSize = 1)
    Layer pointwise();

    @BatchNormalization
    Layer pointwiseNorm();

    @SeparableConv2D(filters = 5)
    Layer separable();

    @BatchNormalization(epsilon = 0.1)
    Layer separableNorm();

    @Conv2DTranspose(filters = 4, strides = 2)
    Layer transposed();

    @BatchNormalization
    Layer transposedNorm();

    /** Read by the sum as well: its normalization stays. */
    @Conv2D(filters = 4, padding = SAME)
    Layer readTwice();

    @BatchNormalization
    Layer readTwiceNorm();

    @Add
    Layer sum(Layer readTwice, Layer readTwiceNorm);

    /** After a sum: it stays. */
    @BatchNormalization
    Layer sumNorm();

    /** Behind an activation: it stays. */
    @Conv2D(filters = 4, activation = RELU)
    Layer activated();

    @BatchNormalization
    Layer activatedNorm();

    @Reshape(targetShape = {11, 44})
    Layer rows();

    @Dense(units = 8)
    Layer ofRows();

    @BatchNormalization
    Layer ofRowsNorm();

    @Flatten
    Layer flatten();

    @Dense(units = 6)
    Layer hidden();

    @BatchNormalization
    Layer hiddenNorm();

    @Dense(units = 2, activation = SIGMOID)
    Layer labels();
}
