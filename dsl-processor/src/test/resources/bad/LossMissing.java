import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

// error: [LW-loss-missing] Add @CategoricalCrossentropy, the one for SINGLE_LABEL labels, beside it.
@Network(input = @Input(height = 8, width = 8))
@Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
@Adam
interface LossMissing {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer out();
}
