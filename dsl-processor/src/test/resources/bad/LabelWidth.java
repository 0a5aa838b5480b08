import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
// error: [LW-label-width] @Labels on LabelWidth: the network ends in 3 outputs (out), but @Labels names 2 labels. Set units = 2, or correct the labels.
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface LabelWidth {
    @Flatten
    Layer flatten();

    // error: [LW-label-width] @Dense on out: the network ends in 3 outputs (out), but @Labels names 2 labels.
    @Dense(units = 3, activation = ActivationFunction.SIGMOID)
    Layer out();
}
