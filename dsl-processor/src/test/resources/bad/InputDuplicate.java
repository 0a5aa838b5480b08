import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(
        input = {
            @Input(height = 8, width = 8),
            // error: [LW-input-duplicate] @Network on InputDuplicate: it has 2 inputs. Keep one @Input.
            @Input(height = 9, width = 9)
        })
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface InputDuplicate {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
