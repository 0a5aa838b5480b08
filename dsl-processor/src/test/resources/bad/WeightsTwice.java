import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface WeightsTwice {
    @Conv2D(filters = 2)
    @HeNormal
    // error: [LW-modifier-twice] @Zeros on conv: @HeNormal is about the same weight, and a weight has one initializer. Keep one of them, or tell them apart by weights = "...".
    @Zeros
    @Ones(weights = "bias")
    Layer conv();

    @Conv2D(filters = 2)
    @L1
    // error: [LW-modifier-twice] @L2 on conv2: @L1 is about the same weight, and a weight has one regularizer.
    @L2(weights = {"bias", "kernel"})
    Layer conv2();

    @Conv2D(filters = 2)
    @L1
    @L1(weights = "kernel")
    // error: [LW-modifier-twice] @L1 on conv3: @L1 is about the same weight, and a weight has one regularizer.
    Layer conv3();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    @MaxNorm
    // error: [LW-modifier-twice] @NonNegative on out: @MaxNorm is about the same weight, and a weight has one constraint.
    @NonNegative(weights = "kernel")
    Layer out();
}
