package spatial;

import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@SuppressWarnings("layerwright:no-nonlinearity")
@Network(input = @Input(height = 40, width = 36))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Spatial {
    @Resizing(height = 32, width = 32, cropToAspectRatio = true)
    Layer resize();

    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @ZeroPadding2D(padding = {2, 1, 2, 1})
    Layer pad();

    @Conv2D(filters = 8, strides = 2, activation = ActivationFunction.RELU)
    Layer stem();

    @MaxPooling2D(poolSize = 3, strides = 1, padding = Padding.SAME)
    Layer pool();

    @Conv2D(filters = 12, groups = 4, padding = Padding.SAME, activation = ActivationFunction.ELU)
    Layer grouped();

    @Conv2D(filters = 8, dilationRate = 2, padding = Padding.SAME, useBias = false)
    Layer dilated();

    @DepthwiseConv2D(depthMultiplier = 2, activation = ActivationFunction.RELU)
    Layer depthwise();

    @DepthwiseConv2D(strides = {2, 1}, padding = Padding.SAME)
    Layer uneven();

    @SeparableConv2D(
            filters = 12,
            dilationRate = {1, 2},
            activation = ActivationFunction.RELU)
    Layer separable();

    @SeparableConv2D(filters = 6, depthMultiplier = 2, padding = Padding.SAME, useBias = false)
    Layer thin();

    @AveragePooling2D
    Layer average();

    @Conv2DTranspose(filters = 4, strides = 2, padding = Padding.SAME, outputPadding = 0)
    Layer transpose();

    @Conv2DTranspose(filters = 4, kernelSize = 1, useBias = false)
    Layer same();

    @UpSampling2D
    Layer up();

    @UpSampling2D(
            size = {1, 2},
            interpolation = ResizeMethod.BICUBIC)
    Layer wide();

    @Cropping2D(cropping = 1)
    Layer crop();

    @GlobalMaxPooling2D(keepDims = true)
    Layer most();

    @GlobalAveragePooling2D
    Layer mean();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
