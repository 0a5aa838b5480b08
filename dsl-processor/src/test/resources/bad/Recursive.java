import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Recursive {
    // error: [LW-block-recursive] @Outer on first/inner/outer: the block uses itself. Use another block there.
    @Outer
    Layer first();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Block(Outer.Body.class)
    @interface Outer {
        interface Body {
            @Inner
            Layer inner();
        }
    }

    @Block(Inner.Body.class)
    @interface Inner {
        interface Body {
            // note: [LW-here] what is said above is about this outer of Inner.
            @Outer
            Layer outer();
        }
    }
}
