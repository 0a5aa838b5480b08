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
// warning: [LW-metric-trivial] @Metrics on LintMetricTrivial: BINARY_ACCURACY counts each label by itself. With one of 3 labels an image, the answer "none" has 0.67 on every image, so that it hardly moves while the network learns. Add MACRO_F1 or SUBSET_ACCURACY.
@Metrics(BINARY_ACCURACY)
interface LintMetricTrivial {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Conv2D(filters = 8, activation = RELU) Layer conv();
    @GlobalAveragePooling2D Layer average();
    @Dense(units = 3, activation = SIGMOID) Layer out();
}
