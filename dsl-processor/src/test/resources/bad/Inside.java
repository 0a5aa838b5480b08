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
interface Inside {
    // error: [LW-shape] @Conv2D on deep/unit_1/conv: kernel 9x9 does not fit its input 8x8x3 (from input).
    @Deep(kernel = 9)
    Layer deep();

    // error: [LW-arity] @Gate on gate: it takes 2 inputs, but is given 1. Name them as its parameters.
    @Gate
    Layer gate(Layer deep);

    @Repeat(2)
    @Gate
    // error: [LW-repeat-inputs] @Repeat on many: it takes 2 inputs, but what follows itself takes one. Remove it.
    Layer many(Layer gate, Layer deep);

    // error: [LW-not-given] @Repeat on never: value is not given and has no default. Write value = ... in it.
    @Repeat
    @ReLU
    Layer never();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Block(Deep.Body.class)
    @interface Deep {
        int kernel() default 3;

        interface Body {
            @Repeat(2)
            @Unit
            @Bind("kernel = kernel")
            Layer unit();
        }
    }

    @Block(Unit.Body.class)
    @interface Unit {
        int kernel() default 3;

        interface Body {
            @Conv2D(filters = 2)
            // note: [LW-here] what is said above is about this conv of Unit.
            @Bind("kernelSize = kernel")
            Layer conv();
        }
    }

    @Block(Gate.Body.class)
    @interface Gate {
        interface Body {
            @Input
            Layer value();

            @Input
            Layer mask();

            @Multiply
            Layer passed(Layer value, Layer mask);
        }
    }
}
