import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface RankAfterFlatten {
    @Flatten
    Layer flat();

    // error: [LW-rank] @MaxPooling2D on pool: it takes an image (height x width x channels), but its input is 192 (from flat). Move it above the layer that flattens.
    @MaxPooling2D
    Layer pool();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
