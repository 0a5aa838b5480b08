package org.layerwright.samples.zoo.vit;

import static org.layerwright.dsl.layer.ActivationFunction.GELU;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.LayerNormalization;

/** Two dense layers on each patch alone, added to the input. */
@Block(Perceptron.Layers.class)
@interface Perceptron {
    /** Size of a patch. */
    int units() default 0;

    /** What it consists of. */
    interface Layers {
        @LayerNormalization(epsilon = 1e-6)
        Layer norm();

        @Dense(activation = GELU)
        @Bind("units = 4 * units")
        Layer widen();

        @Dense
        @Bind("units = units")
        Layer narrow();

        @Add
        Layer sum(Layer input, Layer narrow);
    }
}
