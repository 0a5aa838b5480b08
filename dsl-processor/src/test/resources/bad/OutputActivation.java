import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface OutputActivation {
    @Flatten
    Layer flatten();

    @Dense(
            units = 2,
            // error: [LW-output-activation] @Dense on out: it ends in RELU, but MULTI_LABEL labels with @BinaryCrossentropy need SIGMOID: each prediction is a probability of its own. Set activation = SIGMOID.
            activation = ActivationFunction.RELU)
    Layer out();
}
