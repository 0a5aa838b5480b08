import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network
// error: [LW-no-image] @Augmented on InputForms: it changes the images of a network with one image input, this has 2. Remove it.
@Augmented(InputForms.Flip.class)
// error: [LW-labels-count] @Labels on InputForms: count = 2 beside 2 names. Give the names, or a positive count.
@Labels(value = {"a", "b"}, count = 2)
@BinaryCrossentropy
@Adam
interface InputForms {
    @Flatten
    // error: [LW-nothing-above] @Flatten on early: it takes the layer above it, and there is none. Put the @Input above it, or name what it takes as a parameter.
    Layer early();

    @Input(height = 8, width = 8)
    // error: [LW-input-takes] @Input on left: an input takes nothing. Remove its parameters.
    Layer left(Layer early);

    // error: [LW-input-form] @Input on both: it has a shape and a height or width. Keep one or the other.
    @Input(height = 8, shape = 3)
    Layer both();

    // error: [LW-not-positive] @Input on nothing: shape = 0, but it must be at least 1.
    @Input(shape = {3, 0})
    Layer nothing();

    // error: [LW-not-positive] @Input on flat: height = 0, but it must be at least 1.
    @Input(width = 8)
    // error: [LW-modifier-not-here] @L2 on flat: it is about a layer, but this is an input. Remove it.
    @L2(1e-4)
    Layer flat();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out(Layer early);

    @SuppressWarnings("layerwright:flip-vertical")
    @Augmentation
    interface Flip {
        @RandomFlip
        Step flip();
    }
}
