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
// warning: [LW-rate-extreme] @Adam on LintRateExtreme: learningRate = 0.1 is too high to learn with: rates of this optimizer lie from 1e-6 to 0.01. Use 0.001.
@Adam(learningRate = 0.1)
interface LintRateExtreme {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Conv2D(filters = 8, activation = RELU) Layer conv();
    @GlobalAveragePooling2D Layer average();
    @Dense(units = 3, activation = SIGMOID) Layer out();
}
