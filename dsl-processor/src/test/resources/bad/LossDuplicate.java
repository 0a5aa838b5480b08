import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
// error: [LW-loss-duplicate] @CategoricalCrossentropy on LossDuplicate: the network already has the loss @BinaryCrossentropy. Keep one of them.
@CategoricalCrossentropy
@Sgd
// error: [LW-optimizer-duplicate] @Adam on LossDuplicate: the network already has the optimizer @Sgd. Keep one of them.
@Adam
interface LossDuplicate {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
