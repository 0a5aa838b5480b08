import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Sgd(
        // error: [LW-nesterov] @Sgd on Momentum: nesterov looks ahead along the momentum, and momentum = 0. Set momentum, such as 0.9, or remove nesterov.
        nesterov = true)
interface Momentum {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
