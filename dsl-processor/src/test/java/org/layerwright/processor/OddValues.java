package org.layerwright.processor;

import java.util.List;

/** What {@link RandomDeclarations} writes where it writes something odd; all of it legal Java. */
final class OddValues {
    static final List<String> IMPORTS =
            split("; augment.; layer.; loss.; optimizer.; schedule.; weight.");

    static final List<String> INTEGERS =
            split("0; -1; 1; 2; 3; 5; 7; 64; 1000000; 2147483647; 1 << 31");

    static final List<String> REALS =
            split(
                    "0; -0.0; 0.5; 1; -1; 0.2; 1e-9; 1e-300; 1e300; 255; 256; 0.0 / 0; 1 / 0.0;"
                            + " -1 / 0.0; Double.MIN_VALUE; 0.99999999999; 'a'");

    static final List<String> NAMES =
            split(
                    "conv; List; tf; net; input; output; close; create; toString; trainer; session;"
                            + " layer; fit; wait; finalize; clone; yield; record; $; $L; __; été;"
                            + " 日本; Definition; INFO; build; info; images; scope; Initializer;"
                            + " FillMode; org; java; images_; "
                            + "x".repeat(300));

    static final List<String> LABELS =
            split(
                    "\"\"; \" \"; \"a\"; \"$T\"; \"%s\"; \"\\\"\"; \"\\\\\"; \"\\n\\r\\t\\0\";"
                            + " \"\\uD83D\\uDE00\"; \"\\uD83D\"; \"*/\"; \"<error>\"; \"\\u200f\"; \""
                            + "long ".repeat(4000)
                            + "\"");

    static final List<String> LAYERS_WITHOUT_MEMBERS =
            split("BatchNormalization; Flatten; MaxPooling2D; PerImageStandardization");

    static final List<String> MODIFIERS =
            split(
                    "@HeNormal; @Zeros; @HeNormal @HeNormal(weights = \"bias\"); @L2(-1);"
                            + " @L1(weights = {\"kernel\", \"\"}); @MaxNorm(axis = {0, 7, -9});"
                            + " @UnitNorm(axis = {}); @Trainable(false); @LearningRate(0.1); @IdentityMatrix;"
                            + " @ActivityRegularizer(l1 = 0.1, l2 = 1e300); @Orthogonal(gain = 0)");

    /**
     * Losses of labels that may come together; values in capitals are for the writer to fill in.
     */
    static final List<String> LOSSES =
            List.of(
                    "@BinaryCrossentropy(labelSmoothing = SHARE)",
                    "@BinaryCrossentropy(positiveWeight = SHARE)",
                    "@BinaryFocalCrossentropy(gamma = SHARE, applyClassBalancing = true, alpha = SHARE)",
                    "@AsymmetricLoss(gammaNeg = SHARE, gammaPos = SHARE, clip = SHARE)",
                    "@Dice",
                    "@Hinge",
                    "@SquaredHinge",
                    "@Huber(delta = SHARE)");

    /** Losses of labels that exclude each other, none of them among the others. */
    static final List<String> LOSSES_OF_ONE =
            List.of(
                    "@CategoricalCrossentropy(labelSmoothing = SHARE)",
                    "@CategoricalFocalCrossentropy(alpha = SHARE, labelSmoothing = SHARE)",
                    "@CategoricalHinge",
                    "@Tversky(alpha = SHARE, beta = SHARE)",
                    "@MeanAbsoluteError",
                    "@MeanSquaredError");

    /** Layers that go below any image; values in capitals are for the writer to fill in. */
    static final List<String> SPATIAL_LAYERS =
            split(
                            "AveragePooling2D(padding = Padding.SAME, poolSize = SIZES, strides = SIZES);"
                                    + " Conv2D(filters = COUNT, groups = ONE, kernelSize = ONE);"
                                    + " Conv2D(filters = COUNT, dilationRate = SIZES, padding = Padding.SAME);"
                                    + " Conv2DTranspose(filters = COUNT, strides = SIZES, kernelSize = SIZES);"
                                    + " Cropping2D(cropping = NOTHING);"
                                    + " DepthwiseConv2D(strides = SIZES, padding = Padding.SAME);"
                                    + " GlobalMaxPooling2D(keepDims = true);"
                                    + " Resizing(height = COUNT, width = COUNT, cropToAspectRatio = true);"
                                    + " SeparableConv2D(filters = COUNT, kernelSize = SIZES, padding = Padding.SAME);"
                                    + " UpSampling2D(size = SIZES, interpolation = ResizeMethod.BILINEAR);"
                                    + " ZeroPadding2D(padding = SIZES)")
                    .stream()
                    .map("@"::concat)
                    .toList();

    static final List<String> RETURNS =
            split("void; int; Layer[]; Step; Object; java.util.List<? extends Layer>");

    static final List<String> KINDS =
            split(
                    "class; abstract class; enum; @interface; private interface; static class;"
                            + " interface");

    /** Fit any image. */
    static final List<String> VALUE_LAYERS =
            List.of(
                    "@Activation(ActivationFunction.MISH)",
                    "@AlphaDropout(rate = 0.1)",
                    "@ELU(alpha = 0.5)",
                    "@GaussianDropout(rate = 0.1)",
                    "@GaussianNoise(stddev = 0.1)",
                    "@GroupNormalization(groups = 1)",
                    "@LayerNormalization(axis = {1, -1})",
                    "@LeakyReLU",
                    "@Normalization(mean = 1, variance = 4)",
                    "@PReLU(sharedAxes = {1, 2})",
                    "@Permute(dims = {2, 1, 3})",
                    "@RMSNormalization",
                    "@ReLU(maxValue = 6)",
                    "@Softmax(axis = 1)",
                    "@SpatialDropout2D(rate = 0.1)",
                    "@UnitNormalization");

    /** Steps; values in capitals are for the writer to fill in. */
    static final List<String> STEPS =
            List.of(
                    "@RandomTranslation(height = SHARES, width = SHARE, probability = SHARE)",
                    "@RandomShear(x = SHARES, y = SHARE)",
                    "@RandomPerspective(scale = SHARE, probability = SHARE)",
                    "@RandomCrop(height = PIXELS, width = PIXELS)",
                    "@CenterCrop(height = PIXELS, width = PIXELS, probability = SHARE)",
                    "@RandomResizedCrop(scale = SHARES, ratio = SHARES)",
                    "@RandomBrightness(SHARES)",
                    "@RandomContrast(SHARES)",
                    "@RandomSaturation(SHARES)",
                    "@RandomHue(SHARE)",
                    "@RandomGrayscale(probability = SHARE)",
                    "@RandomSharpness(value = SHARES, probability = SHARE)",
                    "@RandomColorJitter(brightness = SHARES, hue = SHARE)",
                    "@AutoContrast",
                    "@Equalization(probability = SHARE)",
                    "@RandomPosterization(PIXELS)",
                    "@Solarization(additionFactor = SHARE, thresholdFactor = SHARES)",
                    "@RandomErasing(scale = SHARES, fillValue = SHARE)",
                    "@RandomGaussianNoise(stddev = SHARES)",
                    "@RandomGaussianBlur(kernelSize = PIXELS, sigma = SHARES)",
                    "@RandAugment(numOps = PIXELS, factor = SHARES)",
                    "@AugMix(numChains = PIXELS, chainDepth = PIXELS, alpha = SHARE)",
                    "@MixUp(alpha = SHARE, probability = SHARE)",
                    "@CutMix(factor = SHARES)");

    /** Beside an optimizer; values in capitals are for the writer to fill in. */
    static final List<String> TRAINING =
            List.of(
                    "@ClipNorm(SHARE)\n",
                    "@ClipValue(SHARE)\n",
                    "@GlobalClipNorm(SHARE)\n",
                    "@GradientAccumulation(COUNT)\n",
                    "@ExponentialMovingAverage(momentum = SHARE, overwriteFrequency = COUNT)\n",
                    "@CosineDecay(decaySteps = SHARE, alpha = SHARE)\n",
                    "@CosineDecayRestarts(firstDecaySteps = SHARE, mMul = SHARE)\n",
                    "@ExponentialDecay(decaySteps = COUNT, decayRate = SHARE)\n",
                    "@InverseTimeDecay(decaySteps = COUNT, decayRate = SHARE, staircase = true)\n",
                    "@OneCycle(totalSteps = COUNT, rise = SHARE, unit = ScheduleUnit.EPOCHS)\n",
                    "@PiecewiseConstantDecay(boundaries = {COUNT}, values = {SHARE})\n",
                    "@PolynomialDecay(endLearningRate = SHARE, power = SHARE, cycle = true)\n",
                    "@Warmup(value = SHARE, from = SHARE, unit = ScheduleUnit.EPOCHS)\n");

    static final List<String> GROUPS =
            List.of(
                    "@OneOf(\"a\") ",
                    "@OneOf(\"\") ",
                    "@SomeOf(value = \"a\", count = 2) ",
                    "@SomeOf(value = \"$T\\n\", count = 0) ",
                    "@OneOf(\"a\") @SomeOf(value = \"b\", count = 1 << 31) ");

    private OddValues() {}

    private static List<String> split(String values) {
        return List.of(values.split("; ?", -1));
    }
}
