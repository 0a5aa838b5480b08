import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels(
        // error: [LW-too-few-labels] @Labels on TooFewLabels: SINGLE_LABEL with 1 label leaves nothing to tell apart. Name at least two, or use MULTI_LABEL.
        value = "a",
        kind = LabelKind.SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
interface TooFewLabels {
    @Flatten
    Layer flatten();

    @Dense(units = 1, activation = ActivationFunction.SOFTMAX)
    Layer out();
}
