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
interface Misplaced {
    // error: [LW-misplaced] @Labels on flatten: it belongs to an output. Mark the method @Output.
    @Labels({"a", "b"})
    @Flatten
    Layer flatten();

    // error: [LW-bind-outside] @Bind on out: it ties layers to a block, and this is none. Write the value itself.
    @Bind("units = 2")
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Block(Odd.Body.class)
    @interface Odd {
        interface Body {
            // error: [LW-block-input-sizes] @Input on size: an input of a block is as large as what it is used on. Remove its sizes.
            @Input(height = 3, width = 3)
            Layer size();

            // error: [LW-misplaced] @BinaryCrossentropy on first: it belongs to an output. Put it beside the network.
            @BinaryCrossentropy
            @Output
            @ReLU
            Layer first(Layer size);

            @Output
            @ReLU
            // error: [LW-output-twice] @Output on second: the block's result is first already. Keep one of them.
            Layer second(Layer size);
        }
    }
}
