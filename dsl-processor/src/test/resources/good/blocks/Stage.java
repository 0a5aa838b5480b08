package blocks;

import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;

/** A residual block that halves the picture, and others that do not. */
@Block(Stage.Body.class)
@interface Stage {
    int filters() default 0;

    int blocks() default 2;

    interface Body {
        @ResidualBlock(strides = 2)
        @Bind("filters = filters")
        Layer down();

        @Repeat
        @ResidualBlock
        @Bind({"repeat = blocks - 1", "filters = filters"})
        Layer rest();
    }
}
