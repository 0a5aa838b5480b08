package org.layerwright.bench.net;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Rescaling;

/** Pixels to features, quickly. */
@Block(SmallBody.Body.class)
@interface SmallBody {
    interface Body {
        @Rescaling(scale = 1.0 / 127.5, offset = -1)
        Layer rescale();

        @Conv2D(filters = 16, activation = RELU)
        Layer conv1();

        @BatchNormalization(momentum = 0.9)
        Layer norm1();

        @MaxPooling2D
        Layer pool1();

        @Conv2D(filters = 32, activation = RELU)
        Layer conv2();

        @BatchNormalization(momentum = 0.9)
        Layer norm2();

        @MaxPooling2D
        Layer pool2();

        @Conv2D(filters = 64, activation = RELU)
        Layer conv3();

        @BatchNormalization(momentum = 0.9)
        Layer norm3();

        @GlobalAveragePooling2D
        Layer features();
    }
}
