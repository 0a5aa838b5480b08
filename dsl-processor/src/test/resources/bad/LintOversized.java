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
interface LintOversized {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Conv2D(filters = 8, activation = RELU) Layer conv();
    @Flatten Layer flatten();
    // warning: [LW-oversized] @Dense on hidden: 1,843,456 of the network's 1,844,451 weights are in it, 100 %: 7,200 values times 256 units. Put @GlobalAveragePooling2D in place of @Flatten, or set fewer units.
    @Dense(units = 256, activation = RELU) Layer hidden();
    @Dense(units = 3, activation = SIGMOID) Layer out();
}
