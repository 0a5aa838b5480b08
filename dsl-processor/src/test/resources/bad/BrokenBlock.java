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
interface BrokenBlock {
    // error: [LW-block-broken] @Outer on first: the block itself is wrong: [LW-unknown-layer] @Add on sum: no layer is called cnov. There are input, conv, rate. Did you mean conv?
    @Outer
    Layer first();

    @Outer
    Layer second();

    // error: [LW-block-broken] @NoBody on third: the block itself is wrong: [LW-block-body]
    @NoBody
    Layer third();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Block(Outer.Body.class)
    @interface Outer {
        interface Body {
            @Broken
            Layer inner();
        }
    }

    @Block(Broken.Body.class)
    @interface Broken {
        interface Body {
            @Conv2D(filters = 3, padding = Padding.SAME)
            Layer conv();

            // error: [LW-rate] @Dropout on rate: rate = 1.5, but it must be from 0 up to, not including, 1.
            @Dropout(rate = 1.5)
            Layer rate(Layer sum);

            @Add
            // error: [LW-unknown-layer] @Add on sum: no layer is called cnov. There are input, conv, rate. Did you mean conv?
            Layer sum(Layer conv, Layer cnov);
        }
    }

    // error: [LW-block-body] @Block on NoBody: it names no interface. Write one with the block's layers in it.
    @Block(int.class)
    @interface NoBody {}

    // error: [LW-not-an-interface] @Block on String: a declaration is an interface, this is a class. Write interface String.
    @Block(String.class)
    @interface Text {}

    // error: [LW-no-methods] @Block on Body: it declares no layer. Add a method such as @Dense(units = 5) Layer first();
    @Block(Empty.Body.class)
    @interface Empty {
        interface Body {}
    }
}
