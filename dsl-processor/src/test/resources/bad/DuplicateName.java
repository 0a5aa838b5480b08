import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface DuplicateName {
    @Rescaling(scale = 2)
    Layer twice();

    @Rescaling(scale = 2)
    // error: [LW-duplicate-name] @Rescaling on twice: another layer has the name twice. Give each its own name.
    // error: [LW-unknown-layer] @Rescaling on twice: no layer is called other. There are input, flatten, out.
    Layer twice(Layer other);

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
