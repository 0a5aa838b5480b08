package org.layerwright.samples.thaw;

import static org.layerwright.dsl.layer.ActivationFunction.TANH;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;

/** What two networks have in common. */
@Block(Base.Body.class)
@interface Base {
    interface Body {
        @Dense(units = 16, activation = TANH)
        Layer wide();

        @Dense(units = 8, activation = TANH)
        Layer narrow();
    }
}
