package com.example.blocks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Padding;

/** Two convolutions beside a path that skips them (He et al. 2015); same shape as its input. */
@Target(ElementType.METHOD)
@Block(ResidualBlock.Body.class)
public @interface ResidualBlock {
    /** As many as its input has channels. */
    int filters() default 0;

    /** The layers. */
    interface Body {
        @Conv2D(padding = Padding.SAME, activation = ActivationFunction.RELU)
        @Bind("filters = filters")
        Layer first();

        @Conv2D(padding = Padding.SAME)
        @Bind("filters = filters")
        Layer second();

        @Add
        Layer sum(Layer second, Layer input);

        @Activation(ActivationFunction.RELU)
        Layer out();
    }
}
