package graphs;

import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

/** Names that the generated code would like to use itself. */
@SuppressWarnings("layerwright:no-nonlinearity")
@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Colliding {
    @Rescaling(scale = 2)
    Layer input();

    @Rescaling(scale = 3)
    Layer before(Layer input);

    @Add
    Layer tf(Layer before, Layer input);

    @Greedy(filters = 4)
    Layer net(Layer tf, Layer before);

    @Greedy(filters = 6)
    Layer i(Layer net, Layer before);

    @Flatten
    Layer build();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer heads();

    @Block(Greedy.Body.class)
    @interface Greedy {
        int filters() default 0;

        interface Body {
            @Input
            Layer tf();

            @Input
            Layer net();

            @Conv2D
            @Bind("filters = filters")
            Layer channels(Layer tf);

            @Conv2D
            @Bind("filters = filters")
            Layer channelsSize(Layer net);

            @Add
            Layer List(Layer channels, Layer channelsSize);

            @ZeroPadding2D(padding = {2, 0, 2, 0})
            Layer i();
        }
    }
}
