import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

// error: [LW-input-missing] @Network on InputMissing: it has no input. Add input = @Input(height = 150, width = 150).
@Network
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface InputMissing {
    @Conv2D(filters = 2)
    Layer conv();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
