"""Convolutions: sizes that do not divide, borders, strides, dilation, groups."""

from keras import layers

from table import one

IMAGE = (7, 6, 3)
WIDE = (9, 8, 2)

CONV2D = [
    one("Conv2D/valid", "@Conv2D(filters = 4)", lambda: layers.Conv2D(4, 3), *IMAGE),
    one("Conv2D/kernel_3x2", "@Conv2D(filters = 4, kernelSize = {3, 2}, padding = SAME)", lambda: layers.Conv2D(4, (3, 2), padding="same"), *IMAGE),
    one("Conv2D/kernel_1x1", "@Conv2D(filters = 5, kernelSize = 1)", lambda: layers.Conv2D(5, 1), *IMAGE),
    one("Conv2D/kernel_whole", "@Conv2D(filters = 2, kernelSize = {7, 6})", lambda: layers.Conv2D(2, (7, 6)), *IMAGE),
    one("Conv2D/even_same", "@Conv2D(filters = 2, kernelSize = 4, padding = SAME)", lambda: layers.Conv2D(2, 4, padding="same"), *IMAGE),
    one("Conv2D/strides_valid", "@Conv2D(filters = 3, strides = 2)", lambda: layers.Conv2D(3, 3, strides=2), *IMAGE),
    one("Conv2D/strides_same", "@Conv2D(filters = 3, strides = 2, padding = SAME)", lambda: layers.Conv2D(3, 3, strides=2, padding="same"), *IMAGE),
    one("Conv2D/strides_2x1_same", "@Conv2D(filters = 3, kernelSize = {2, 3}, strides = {2, 1}, padding = SAME)", lambda: layers.Conv2D(3, (2, 3), strides=(2, 1), padding="same"), *IMAGE),
    one("Conv2D/strides_above_kernel", "@Conv2D(filters = 3, kernelSize = 1, strides = 3, padding = SAME)", lambda: layers.Conv2D(3, 1, strides=3, padding="same"), *IMAGE),
    one("Conv2D/dilation_valid", "@Conv2D(filters = 3, dilationRate = 2)", lambda: layers.Conv2D(3, 3, dilation_rate=2), *WIDE),
    one("Conv2D/dilation_same", "@Conv2D(filters = 3, dilationRate = 2, padding = SAME)", lambda: layers.Conv2D(3, 3, dilation_rate=2, padding="same"), *WIDE),
    one("Conv2D/dilation_3x1", "@Conv2D(filters = 2, kernelSize = {3, 2}, dilationRate = {3, 1}, padding = SAME)", lambda: layers.Conv2D(2, (3, 2), dilation_rate=(3, 1), padding="same"), *WIDE),
    one("Conv2D/dilation_2x3_valid", "@Conv2D(filters = 2, kernelSize = {3, 2}, dilationRate = {2, 3})", lambda: layers.Conv2D(2, (3, 2), dilation_rate=(2, 3)), *WIDE),
    one("Conv2D/groups", "@Conv2D(filters = 6, groups = 2, padding = SAME)", lambda: layers.Conv2D(6, 3, groups=2, padding="same"), 5, 4, 4),
    one("Conv2D/groups_strides", "@Conv2D(filters = 3, kernelSize = 2, strides = 2, groups = 3)", lambda: layers.Conv2D(3, 2, strides=2, groups=3), *IMAGE),
    one("Conv2D/groups_dilation", "@Conv2D(filters = 4, kernelSize = 2, dilationRate = 2, groups = 2, padding = SAME)", lambda: layers.Conv2D(4, 2, dilation_rate=2, groups=2, padding="same"), 5, 6, 4),
    one("Conv2D/no_bias_relu", "@Conv2D(filters = 4, activation = RELU, useBias = false)", lambda: layers.Conv2D(4, 3, activation="relu", use_bias=False), *IMAGE),
    one("Conv2D/relu", "@Conv2D(filters = 4, activation = RELU)", lambda: layers.Conv2D(4, 3, activation="relu"), *IMAGE),
    one("Conv2D/softmax", "@Conv2D(filters = 4, activation = SOFTMAX)", lambda: layers.Conv2D(4, 3, activation="softmax"), *IMAGE),
]

DEPTHWISE = [
    one("DepthwiseConv2D/valid", "@DepthwiseConv2D", lambda: layers.DepthwiseConv2D(3), *IMAGE),
    one("DepthwiseConv2D/same_3x2", "@DepthwiseConv2D(kernelSize = {3, 2}, padding = SAME)", lambda: layers.DepthwiseConv2D((3, 2), padding="same"), *IMAGE),
    one("DepthwiseConv2D/multiplier", "@DepthwiseConv2D(kernelSize = 2, depthMultiplier = 2)", lambda: layers.DepthwiseConv2D(2, depth_multiplier=2), *IMAGE),
    one("DepthwiseConv2D/strides_same", "@DepthwiseConv2D(strides = 2, padding = SAME, depthMultiplier = 2)", lambda: layers.DepthwiseConv2D(3, strides=2, padding="same", depth_multiplier=2), *IMAGE),
    one("DepthwiseConv2D/strides_valid", "@DepthwiseConv2D(kernelSize = {2, 3}, strides = 2)", lambda: layers.DepthwiseConv2D((2, 3), strides=2), *IMAGE),
    one("DepthwiseConv2D/dilation_valid", "@DepthwiseConv2D(dilationRate = 2)", lambda: layers.DepthwiseConv2D(3, dilation_rate=2), *WIDE),
    one("DepthwiseConv2D/dilation_same", "@DepthwiseConv2D(dilationRate = {2, 3}, padding = SAME, depthMultiplier = 2)", lambda: layers.DepthwiseConv2D(3, dilation_rate=(2, 3), padding="same", depth_multiplier=2), *WIDE),
    one("DepthwiseConv2D/no_bias_relu6", "@DepthwiseConv2D(padding = SAME, activation = RELU6, useBias = false)", lambda: layers.DepthwiseConv2D(3, padding="same", activation="relu6", use_bias=False), *IMAGE, spread=4.0),
]

SEPARABLE = [
    one("SeparableConv2D/valid", "@SeparableConv2D(filters = 4)", lambda: layers.SeparableConv2D(4, 3), *IMAGE),
    one("SeparableConv2D/same_multiplier", "@SeparableConv2D(filters = 4, kernelSize = {2, 3}, padding = SAME, depthMultiplier = 2)", lambda: layers.SeparableConv2D(4, (2, 3), padding="same", depth_multiplier=2), *IMAGE),
    one("SeparableConv2D/strides_same", "@SeparableConv2D(filters = 4, strides = 2, padding = SAME, activation = RELU)", lambda: layers.SeparableConv2D(4, 3, strides=2, padding="same", activation="relu"), *IMAGE),
    one("SeparableConv2D/dilation", "@SeparableConv2D(filters = 2, dilationRate = 2, padding = SAME)", lambda: layers.SeparableConv2D(2, 3, dilation_rate=2, padding="same"), *WIDE),
    one("SeparableConv2D/no_bias", "@SeparableConv2D(filters = 2, useBias = false)", lambda: layers.SeparableConv2D(2, 3, use_bias=False), *IMAGE),
]

SMALL = (4, 3, 2)

TRANSPOSED = [
    one("Conv2DTranspose/valid", "@Conv2DTranspose(filters = 3)", lambda: layers.Conv2DTranspose(3, 3), *SMALL),
    one("Conv2DTranspose/same", "@Conv2DTranspose(filters = 3, padding = SAME)", lambda: layers.Conv2DTranspose(3, 3, padding="same"), *SMALL),
    one("Conv2DTranspose/strides_valid", "@Conv2DTranspose(filters = 3, strides = 2)", lambda: layers.Conv2DTranspose(3, 3, strides=2), *SMALL),
    one("Conv2DTranspose/strides_same", "@Conv2DTranspose(filters = 3, strides = 2, padding = SAME)", lambda: layers.Conv2DTranspose(3, 3, strides=2, padding="same"), *SMALL),
    one("Conv2DTranspose/kernel_4x2", "@Conv2DTranspose(filters = 2, kernelSize = {4, 2}, strides = {2, 1}, padding = SAME)", lambda: layers.Conv2DTranspose(2, (4, 2), strides=(2, 1), padding="same"), *SMALL),
    one("Conv2DTranspose/strides_above_kernel", "@Conv2DTranspose(filters = 2, kernelSize = 2, strides = 3)", lambda: layers.Conv2DTranspose(2, 2, strides=3), *SMALL),
    one("Conv2DTranspose/strides_above_kernel_same", "@Conv2DTranspose(filters = 2, kernelSize = 2, strides = 3, padding = SAME)", lambda: layers.Conv2DTranspose(2, 2, strides=3, padding="same"), *SMALL),
    one("Conv2DTranspose/output_padding", "@Conv2DTranspose(filters = 2, strides = 2, padding = SAME, outputPadding = 1)", lambda: layers.Conv2DTranspose(2, 3, strides=2, padding="same", output_padding=1), *SMALL),
    one("Conv2DTranspose/output_padding_0", "@Conv2DTranspose(filters = 2, strides = 2, padding = SAME, outputPadding = 0)", lambda: layers.Conv2DTranspose(2, 3, strides=2, padding="same", output_padding=0), *SMALL),
    one("Conv2DTranspose/output_padding_valid", "@Conv2DTranspose(filters = 2, strides = 2, outputPadding = {1, 0})", lambda: layers.Conv2DTranspose(2, 3, strides=2, output_padding=(1, 0)), *SMALL),
    one("Conv2DTranspose/no_bias_relu", "@Conv2DTranspose(filters = 2, activation = RELU, useBias = false)", lambda: layers.Conv2DTranspose(2, 3, activation="relu", use_bias=False), *SMALL),
]

CASES = CONV2D + DEPTHWISE + SEPARABLE + TRANSPOSED
