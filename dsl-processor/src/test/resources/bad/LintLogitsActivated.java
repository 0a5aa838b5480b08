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
@CategoricalCrossentropy
@Adam
interface LintLogitsActivated {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Conv2D(filters = 8, activation = RELU) Layer conv();
    @GlobalAveragePooling2D Layer average();
    @Dense(units = 3, activation = RELU) Layer scores();
    // error: [LW-logits-activated] @Softmax on out: what it takes from scores has passed RELU already, so that scores are cut off, and a label whose score is cut learns nothing. Set activation = LINEAR on scores.
    @Softmax Layer out();
}
