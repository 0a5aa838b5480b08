package org.layerwright.samples.keras;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Conv2DTranspose;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.LayerNormalization;
import org.layerwright.dsl.layer.MultiHeadAttention;
import org.layerwright.dsl.layer.Normalization;
import org.layerwright.dsl.layer.PReLU;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.layer.SeparableConv2D;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** The network that {@code bench/oracle/keras_weights.py} calls {@code layers}. */
@Network(input = @Input(height = 6, width = 6))
@Labels(count = 3, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
interface LayersNet {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @Normalization
    Layer scale();

    @Conv2D(filters = 4, padding = SAME)
    Layer c1();

    @BatchNormalization(scale = false)
    Layer bn();

    @DepthwiseConv2D(depthMultiplier = 2)
    Layer dw();

    @SeparableConv2D(filters = 6, padding = SAME)
    Layer sep();

    @Conv2DTranspose(filters = 5, strides = 2, padding = SAME)
    Layer up();

    @PReLU(sharedAxes = {1, 2})
    Layer slope();

    @Reshape(targetShape = {64, 5})
    Layer reshape();

    @LayerNormalization
    Layer ln();

    @MultiHeadAttention(numHeads = 2, keyDim = 3)
    Layer mha(Layer ln);

    @Dense(units = 4, useBias = false)
    Layer thin();

    @Flatten
    Layer flatten();

    @Dense(units = 3, activation = SOFTMAX)
    Layer out();
}
