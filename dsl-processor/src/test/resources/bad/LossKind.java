import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
// error: [LW-loss-label-kind] @BinaryCrossentropy on LossKind: it does not fit SINGLE_LABEL labels. Use @CategoricalCrossentropy, or set kind = MULTI_LABEL in @Labels.
@BinaryCrossentropy
@Adam
interface LossKind {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
