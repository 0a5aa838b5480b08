import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 9, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Borders {
    // error: [LW-sides] @ZeroPadding2D on three: padding has 3 values. Give one for all sides, two: height, width, or four: top, bottom, left, right.
    @ZeroPadding2D(padding = {1, 2, 3})
    Layer three();

    // error: [LW-not-positive] @Cropping2D on negative: cropping = -1, but it must be at least 0.
    @Cropping2D(cropping = -1)
    Layer negative();

    // error: [LW-one-or-two] @UpSampling2D on size: size has 0 values.
    @UpSampling2D(size = {})
    Layer size();

    // error: [LW-not-given] @Resizing on resize: height is not given and has no default. Write height = ... in it.
    @Resizing(width = 4)
    Layer resize();

    @AveragePooling2D(
            // error: [LW-not-positive] @AveragePooling2D on average: poolSize = 0, but it must be at least 1.
            poolSize = 0)
    Layer average();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
