package org.layerwright.samples.rewrite;

import java.util.Set;
import java.util.stream.Stream;

/** For each rewrite networks on which it is made, and such on which it must not be. */
final class RewriteCases {
    private static final String ACTIVATION = "activation-below-max-pool";
    private static final String BIAS = "bias-below-max-pool";
    private static final String PADDING = "padding-in-convolution";
    private static final String POINTWISE = "pointwise-on-fewer";
    private static final String POOL = "@MaxPooling2D Layer pool();";

    private RewriteCases() {}

    static Stream<RewriteCase> all() {
        return Stream.of(functions(), maxPools(), paddings(), pointwise(), untouched())
                .flatMap(each -> each);
    }

    private static Stream<RewriteCase> functions() {
        return Stream.of(
                        "RELU",
                        "RELU6",
                        "LEAKY_RELU",
                        "ELU",
                        "SELU",
                        "CELU",
                        "HARD_SIGMOID",
                        "HARD_TANH",
                        "HARD_SHRINK",
                        "SOFT_SHRINK",
                        "TANH",
                        "SIGMOID",
                        "EXPONENTIAL",
                        "SOFTPLUS",
                        "SOFTSIGN",
                        "SPARSE_PLUS",
                        "SPARSE_SIGMOID",
                        "LOG_SIGMOID")
                .map(
                        function ->
                                RewriteCase.of(
                                        function,
                                        Set.of(ACTIVATION),
                                        "@Conv2D(filters = 4, useBias = false, activation = "
                                                + function
                                                + ") Layer conv(); "
                                                + POOL));
    }

    private static Stream<RewriteCase> maxPools() {
        return Stream.of(
                rewritten("Linear", Set.of(BIAS), "@Conv2D(filters = 4) Layer conv(); " + POOL),
                both("Conv", "@Conv2D(filters = 4, activation = RELU)", POOL),
                both("Separable", "@SeparableConv2D(filters = 4, activation = TANH)", POOL),
                both("Depthwise", "@DepthwiseConv2D(depthMultiplier = 2, activation = RELU)", POOL),
                both("Transposed", "@Conv2DTranspose(filters = 4, activation = RELU)", POOL),
                both(
                        "Global",
                        "@Conv2D(filters = 4, activation = RELU)",
                        "@GlobalMaxPooling2D(keepDims = true) Layer pool();"),
                both(
                        "Overlapping",
                        "@L2(0.1) @Conv2D(filters = 4, activation = RELU)",
                        "@MaxPooling2D(poolSize = 3, strides = 2, padding = SAME) Layer pool();"),
                rewritten(
                        "Normalized",
                        Set.of(ACTIVATION),
                        """
                        @Conv2D(filters = 4) Layer conv();
                        @BatchNormalization Layer norm();
                        @Activation(RELU) Layer relu();
                        """
                                + POOL),
                rewritten(
                        "PaddedBetween",
                        Set.of(ACTIVATION),
                        """
                        @BatchNormalization Layer norm();
                        @ReLU Layer relu();
                        @ZeroPadding2D Layer pad();
                        @MaxPooling2D(poolSize = 3, strides = 2) Layer pool();
                        """),
                rewritten(
                        "Capped",
                        Set.of(ACTIVATION),
                        "@Conv2D(filters = 4) Layer conv(); @ReLU(maxValue = 6) Layer relu(); "
                                + POOL),
                rewritten(
                        "InBlocks",
                        Set.of(ACTIVATION, BIAS),
                        """
                        @Block(Pooled.Layers.class) @interface Pooled {
                            interface Layers {
                                @Conv2D(filters = 4, padding = SAME, activation = RELU) Layer conv();
                                @MaxPooling2D Layer pool();
                            }
                        }
                        @Pooled Layer one();
                        @Pooled Layer two();
                        """),
                // The bias stays where the method of the block has it.
                rewritten(
                        "OutOfBlock",
                        Set.of(ACTIVATION),
                        """
                        @Block(Bare.Layers.class) @interface Bare {
                            interface Layers {
                                @Conv2D(filters = 4, activation = RELU) Layer conv();
                            }
                        }
                        @Bare Layer bare();
                        """
                                + POOL));
    }

    private static Stream<RewriteCase> paddings() {
        return Stream.of(
                rewritten(
                        "PaddedConv",
                        Set.of(PADDING),
                        "@ZeroPadding2D Layer pad(); @Conv2D(filters = 4) Layer conv();"),
                rewritten(
                        "PaddedStrides",
                        Set.of(PADDING),
                        "@ZeroPadding2D(padding = {0, 1, 0, 1}) Layer pad();"
                                + " @DepthwiseConv2D(strides = 2) Layer conv();"),
                rewritten(
                        "PaddedSeparable",
                        Set.of(PADDING),
                        "@ZeroPadding2D(padding = {1, 2}) Layer pad();"
                                + " @SeparableConv2D(filters = 4, kernelSize = {3, 5}) Layer conv();"),
                // The last column is beyond the last place of the kernel.
                rewritten(
                        "PaddedBeyond",
                        Set.of(PADDING),
                        "@ZeroPadding2D(padding = {1, 2}) Layer pad();"
                                + " @Conv2D(filters = 4, kernelSize = {4, 6}, strides = 2)"
                                + " Layer conv();"));
    }

    private static Stream<RewriteCase> pointwise() {
        return Stream.of(
                rewritten(
                        "Transition",
                        Set.of(POINTWISE),
                        "@Conv2D(filters = 4, kernelSize = 1) Layer conv();"
                                + " @AveragePooling2D Layer pool();"),
                rewritten(
                        "TransitionAtBorder",
                        Set.of(POINTWISE),
                        "@Conv2D(filters = 2, kernelSize = 1) Layer conv();"
                                + " @AveragePooling2D(poolSize = 3, strides = 2, padding = SAME)"
                                + " Layer pool();"),
                rewritten(
                        "PooledBranch",
                        Set.of(POINTWISE),
                        "@AveragePooling2D(poolSize = 3, strides = 1, padding = SAME) Layer pool();"
                                + " @Conv2D(filters = 2, kernelSize = 1, activation = RELU)"
                                + " Layer conv();"));
    }

    private static Stream<RewriteCase> untouched() {
        return Stream.of(
                untouched("Gelu", "@Conv2D(filters = 4, activation = GELU) Layer conv(); " + POOL),
                untouched(
                        "Softmax",
                        "@Conv2D(filters = 4, activation = SOFTMAX) Layer conv(); " + POOL),
                untouched(
                        "AsManyValues",
                        "@Conv2D(filters = 4, activation = RELU) Layer conv();"
                                + " @MaxPooling2D(strides = 1, padding = SAME) Layer pool();"),
                untouched(
                        "ReadTwice",
                        """
                        @Conv2D(filters = 4, activation = RELU) Layer conv();
                        @MaxPooling2D Layer pool(Layer conv);
                        @AveragePooling2D Layer mean(Layer conv);
                        @Add Layer sum(Layer pool, Layer mean);
                        """),
                untouched(
                        "Penalized",
                        "@ActivityRegularizer(l2 = 0.1) @Conv2D(filters = 4, activation = RELU)"
                                + " Layer conv(); "
                                + POOL),
                untouched(
                        "ZeroMoves",
                        """
                        @BatchNormalization Layer norm();
                        @Activation(SIGMOID) Layer squash();
                        @ZeroPadding2D Layer pad();
                        @MaxPooling2D Layer pool();
                        """),
                untouched(
                        "NormalizedBetween",
                        "@Conv2D(filters = 4, activation = RELU) Layer conv();"
                                + " @BatchNormalization Layer norm(); "
                                + POOL),
                untouched(
                        "PaddedBefore",
                        "@ZeroPadding2D Layer pad(); @Conv2D(filters = 4, strides = 2) Layer conv();"),
                untouched(
                        "PaddedTooFar",
                        "@ZeroPadding2D(padding = 2) Layer pad(); @Conv2D(filters = 4) Layer conv();"),
                untouched(
                        "PaddedWithGaps",
                        "@ZeroPadding2D(padding = 2) Layer pad();"
                                + " @Conv2D(filters = 4, dilationRate = 2) Layer conv();"),
                untouched(
                        "PaddedForTwo",
                        """
                        @ZeroPadding2D Layer pad();
                        @Conv2D(filters = 4) Layer left(Layer pad);
                        @Conv2D(filters = 4) Layer right(Layer pad);
                        @Add Layer sum(Layer left, Layer right);
                        """),
                untouched(
                        "ActivatedBetween",
                        "@Conv2D(filters = 4, kernelSize = 1, activation = RELU) Layer conv();"
                                + " @AveragePooling2D Layer pool();"),
                untouched(
                        "WideKernel",
                        "@Conv2D(filters = 4) Layer conv(); @AveragePooling2D Layer pool();"),
                untouched(
                        "PooledAlready",
                        "@AveragePooling2D Layer pool();"
                                + " @Conv2D(filters = 4, kernelSize = 1) Layer conv();"),
                untouched(
                        "MoreChannels",
                        "@AveragePooling2D(poolSize = 3, strides = 1, padding = SAME) Layer pool();"
                                + " @Conv2D(filters = 8, kernelSize = 1) Layer conv();"));
    }

    private static RewriteCase rewritten(String id, Set<String> rewrites, String layers) {
        return RewriteCase.of(id, rewrites, layers);
    }

    private static RewriteCase both(String id, String convolution, String pool) {
        return RewriteCase.of(id, Set.of(ACTIVATION, BIAS), convolution + " Layer conv(); " + pool);
    }

    private static RewriteCase untouched(String id, String layers) {
        return RewriteCase.of(id, Set.of(), layers);
    }
}
