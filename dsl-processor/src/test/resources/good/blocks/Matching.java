package blocks;

import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

/** A shared block, one with two inputs, one that is the network's end. */
@Network
@Labels(value = {"cat", "dog", "bird"}, kind = LabelKind.SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
interface Matching {
    @Input(height = 16, width = 16)
    Layer front();

    @Input(height = 16, width = 16)
    Layer back();

    @ConvUnit(filters = 8, activation = ActivationFunction.RELU)
    Layer seen(Layer front);

    @Shared("seen")
    Layer seenBack(Layer back);

    @Gate
    Layer gate(Layer seen, Layer seenBack);

    @Gate
    Layer again(Layer gate, Layer seen);

    @Head(units = 3)
    Layer animal();

    /** One picture says what of the other counts. */
    @Block(Gate.Body.class)
    @interface Gate {
        interface Body {
            @Input
            Layer value();

            @Input
            Layer mask();

            @Activation(ActivationFunction.SIGMOID)
            Layer open(Layer mask);

            @Multiply
            Layer passed(Layer value, Layer open);
        }
    }

    /** Ends a network; its result is not its last method. */
    @Block(Head.Body.class)
    @interface Head {
        int units() default 0;

        interface Body {
            @Output
            @Dense(activation = ActivationFunction.SOFTMAX)
            @Bind("units = units")
            Layer scores(Layer mean);

            @GlobalMaxPooling2D
            Layer mean(Layer input);
        }
    }
}
