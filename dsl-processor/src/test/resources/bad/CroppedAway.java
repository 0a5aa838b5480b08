import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 9, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface CroppedAway {
    @ZeroPadding2D(padding = {0, 1})
    Layer pad();

    @Cropping2D(
            // error: [LW-shape] @Cropping2D on crop: cropping top 5, bottom 4, left 0, right 0 does not fit its input 9x10x3 (from pad). Leave at least one row and one column.
            cropping = {5, 4, 0, 0})
    Layer crop();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
