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
interface BindValue {
    // error: [LW-bind-value] @Bind on none/conv: 8 / 0 has no value. Use the block with other values.
    @Split(parts = 0)
    Layer none();

    // error: [LW-not-positive] @Conv2D on some/conv: filters = 0, but it must be at least 1.
    @Split(parts = 9)
    Layer some();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Block(Split.Body.class)
    @interface Split {
        int parts() default 0;

        interface Body {
            // note: [LW-here] what is said above is about this conv of Split.
            @Bind("filters = 8 / parts")
            @Conv2D
            // note: [LW-here] what is said above is about this conv of Split.
            Layer conv();
        }
    }
}
