import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface NameTaken {
    // error: [LW-name-taken] @Rescaling on close: the name close is taken by a method that every model has. Rename the layer, for example to closeLayer.
    @Rescaling(scale = 2)
    Layer close();

    // error: [LW-name-taken] the name getClass is taken by a method that every Java object has.
    @Rescaling(scale = 2)
    Layer getClass();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
