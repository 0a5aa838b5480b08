import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 46, width = 46))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface TooDeep {
    @Conv2D(filters = 32)
    Layer conv1();

    @MaxPooling2D
    Layer pool1();

    @Conv2D(filters = 64)
    Layer conv2();

    @MaxPooling2D
    Layer pool2();

    @Conv2D(filters = 128)
    Layer conv3();

    @MaxPooling2D
    Layer pool3();

    @Conv2D(filters = 128, kernelSize = 1)
    Layer conv4();

    @MaxPooling2D
    Layer pool4();

    // error: [LW-shape] @Conv2D on conv5: kernel 3x3 does not fit its input 2x2x128 (from pool4). Use padding = SAME, or drop a pooling layer above.
    @Conv2D(filters = 128)
    Layer conv5();

    @MaxPooling2D
    Layer pool5();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
