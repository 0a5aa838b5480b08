import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({
    "a",
    // error: [LW-label-blank] @Labels on LabelNames: label 2 is blank. Give it a name.
    " ",
    // error: [LW-label-duplicate] @Labels on LabelNames: "a" is listed twice. Keep one of them.
    "a"
})
@BinaryCrossentropy
@Adam
interface LabelNames {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
