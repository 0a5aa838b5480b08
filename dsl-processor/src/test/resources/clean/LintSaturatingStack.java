import static org.layerwright.dsl.Metric.*;
import static org.layerwright.dsl.augment.FlipMode.*;
import static org.layerwright.dsl.layer.ActivationFunction.*;
import static org.layerwright.dsl.layer.Padding.*;

import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.schedule.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 32, width = 32))
@Labels({"disc", "ring", "cross"})
@BinaryCrossentropy
@Adam
interface LintSaturatingStack {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Flatten Layer flatten();
    @Dense(units = 32, activation = SIGMOID) Layer hidden1();
    @Dense(units = 32, activation = SIGMOID) Layer hidden2();
    @Dense(units = 32, activation = SIGMOID) Layer hidden3();
    @BatchNormalization Layer norm();
    @Dense(units = 32, activation = SIGMOID) Layer hidden4();
    @Dense(units = 32, activation = SIGMOID) Layer hidden5();
    @Dense(units = 3, activation = SIGMOID) Layer out();
}
