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
interface LintRescaledTwice {
    @Rescaling(scale = 1.0 / 255) Layer rescale();
    // error: [LW-rescaled-twice] @Rescaling on again: after it pixels differ by 0.0011 (standard deviation), so little that the network sees none of it: @Rescaling rescale, then @Rescaling again. Remove one of them.
    @Rescaling(scale = 1.0 / 255) Layer again();
    @Conv2D(filters = 8, activation = RELU) Layer conv();
    @GlobalAveragePooling2D Layer average();
    @Dense(units = 3, activation = SIGMOID) Layer out();
}
