package org.layerwright.samples.zoo.vit;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.ClassToken;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.LayerNormalization;
import org.layerwright.dsl.layer.PositionEmbedding;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.layer.TakeToken;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * The base vision transformer on patches of 16x16, 87 million parameters. Source: Dosovitskiy et
 * al. 2020, tables 1 and 5; it is in KerasHub, not in {@code keras.applications}.
 */
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface ViTB16 {
    @Rescaling(scale = 1 / 127.5, offset = -1)
    Layer rescale();

    @Conv2D(filters = 768, kernelSize = 16, strides = 16)
    Layer patches();

    @Reshape(targetShape = {-1, 768})
    Layer sequence();

    @ClassToken
    Layer token();

    @PositionEmbedding
    Layer positions();

    @Repeat(12)
    @Encoder(heads = 12, units = 768)
    Layer encoder();

    @LayerNormalization(epsilon = 1e-6)
    Layer norm();

    @TakeToken
    Layer whole();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
