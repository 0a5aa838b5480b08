import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface NotAnnotated {
    // error: [LW-not-annotated] first(): it has no layer annotation. Add one, such as @Dense(units = 5).
    Layer first();

    @RandomFlip
    // error: [LW-not-annotated] flip(): it has no layer annotation.
    Layer flip();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
