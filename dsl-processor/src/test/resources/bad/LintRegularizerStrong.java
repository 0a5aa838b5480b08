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
interface LintRegularizerStrong {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Conv2D(filters = 8, activation = RELU)
    // warning: [LW-regularizer-strong] @L2 on conv: value = 1 adds 4.4 to a loss that is about 0.69 at the start, so that training makes the weights small first. Use 1e-4.
    @L2(1)
    Layer conv();
    @GlobalAveragePooling2D Layer average();
    @Dense(units = 3, activation = SIGMOID) Layer out();
}
