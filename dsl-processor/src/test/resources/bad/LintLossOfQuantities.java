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
@Labels(value = {"disc", "ring", "cross"}, kind = LabelKind.SINGLE_LABEL)
// warning: [LW-loss-of-quantities] @MeanSquaredError on LintLossOfQuantities: it is meant for quantities. For labels its gradient fades where a prediction is surely wrong: at a probability of 0.01 for what is true it is 0.020 of that of @CategoricalCrossentropy. Use @CategoricalCrossentropy.
@MeanSquaredError
@Adam
interface LintLossOfQuantities {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Conv2D(filters = 8, activation = RELU) Layer conv();
    @GlobalAveragePooling2D Layer average();
    @Dense(units = 3, activation = SOFTMAX) Layer out();
}
