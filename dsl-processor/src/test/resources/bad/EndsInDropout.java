import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface EndsInDropout {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    // error: [LW-output-activation] @Dropout on drop: it ends in LINEAR, but MULTI_LABEL labels with @BinaryCrossentropy need SIGMOID: each prediction is a probability of its own. End it with @Dense(units = 2, activation = SIGMOID).
    @Dropout(rate = 0.5)
    Layer drop();
}
