import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 9, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Convolutions {
    // error: [LW-not-given] @Conv2D on missing: filters is not given and has no default. Write filters = ... in it.
    @Conv2D
    Layer missing();

    @Conv2D(
            filters = 6,
            // error: [LW-groups] @Conv2D on groups: groups = 4 does not divide filters = 6, and each group has as many. Make filters a multiple of groups.
            groups = 4)
    Layer groups();

    @DepthwiseConv2D(
            strides = {1, 2},
            // error: [LW-strides-and-dilation] @DepthwiseConv2D on both: strides and dilationRate are both more than 1, and a kernel has either steps or gaps. Set one of them to 1.
            dilationRate = 2)
    Layer both();

    @SeparableConv2D(
            filters = 3,
            // error: [LW-not-positive] @SeparableConv2D on separable: depthMultiplier = 0, but it must be at least 1.
            depthMultiplier = 0)
    Layer separable();

    @Conv2DTranspose(
            filters = 3,
            strides = 2,
            // error: [LW-output-padding] @Conv2DTranspose on large: outputPadding = 2x2, but it must be smaller than strides = 2x2. Or leave it out, for the usual size.
            outputPadding = 2)
    Layer large();

    @Conv2DTranspose(
            filters = 3,
            kernelSize = 4,
            strides = 2,
            padding = Padding.SAME,
            // error: [LW-output-padding] @Conv2DTranspose on even: outputPadding = 0x0, but it must be at least 1, for the kernel 4x4 is even. Or leave it out, for the usual size.
            outputPadding = 0)
    Layer even();

    @Conv2DTranspose(
            filters = 3,
            // error: [LW-not-positive] @Conv2DTranspose on negative: outputPadding = -1, but it must be at least 0.
            outputPadding = -1)
    Layer negative();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
