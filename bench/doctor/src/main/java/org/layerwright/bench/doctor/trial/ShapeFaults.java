package org.layerwright.bench.doctor.trial;

import static org.layerwright.bench.doctor.trial.Faults.fault;

import org.layerwright.bench.doctor.data.Form;
import org.layerwright.train.callback.ReduceLrOnPlateau;

import java.util.List;

/**
 * Faults of declaration and options in runs on drawn shapes. Three that one can make elsewhere
 * cannot be made here: {@code F27}, no shuffling, since {@code fit} always shuffles; {@code F30}, a
 * loss that is summed over the batch, and {@code F31}, one with the wrong sign, since losses are
 * declared and not written. For {@code F30} stands the same loss by a factor.
 */
public final class ShapeFaults {
    private static final String OUT = "@Dense(units = 5, activation = SOFTMAX) Layer shape();";
    private static final String OUT_MULTI =
            "@Dense(units = 5, activation = SIGMOID) Layer shape();";
    private static final String RATE = "learningRate = 1e-3";
    private static final String RESCALE = "@Rescaling(scale = 1.0 / 255) Layer rescale();";
    private static final String HIDDEN =
            "@Dense(units = 64, activation = RELU) @HeNormal Layer hidden();";
    private static final String GLOROT = "@HeNormal ";
    private static final String CROP =
            "@Augmentation interface Cut { @RandomCrop(height = 5, width = 5) Step crop(); }";
    private static final String WILD =
            """
            @Augmentation
            interface Wild {
                @RandomFlip(HORIZONTAL_AND_VERTICAL) Step flip();
                @RandomRotation(0.4) Step turn();
                @RandomZoom(height = {0.2, 0.6}) Step zoom();
            }
            """;

    /** All of them. */
    public static final List<Fault> ALL =
            List.of(
                    // The two questions
                    fault(
                            "S1a",
                            "labels that the pictures do not show, several a picture",
                            ShapeSetups.CNN_MULTI,
                            setup -> setup.on(ShapeSetups.NO_SIGNAL),
                            "no-signal",
                            "labels-unrelated",
                            "frozen-metric"),
                    fault(
                                    "S1b",
                                    "a metric and its complement stand for two",
                                    ShapeSetups.CNN_MULTI,
                                    setup ->
                                            setup.with(
                                                    "{SUBSET_ACCURACY, HAMMING_LOSS, MACRO_F1}",
                                                    "{BINARY_ACCURACY, HAMMING_LOSS}"),
                                    "LW-metric-trivial",
                                    "LW-metric-same")
                            .latent(),
                    fault(
                            "S1c",
                            "categorical accuracy of several labels; turned by up to 144 degrees",
                            ShapeSetups.CNN_MULTI,
                            setup ->
                                    setup.with(
                                                    "{SUBSET_ACCURACY, HAMMING_LOSS, MACRO_F1}",
                                                    "CATEGORICAL_ACCURACY")
                                            .augmented(WILD, "Wild"),
                            "LW-metric-label-kind",
                            "LW-rotation-far",
                            "LW-flip-vertical"),
                    fault(
                            "S2a",
                            "rate 3e-3 into a deep stack of Glorot's first values",
                            ShapeSetups.VGG_GENTLE,
                            setup ->
                                    setup.with("learningRate = 3e-4", "learningRate = 3e-3")
                                            .on(ShapeSetups.single(60))
                                            .epochs(8)
                                            .callback(
                                                    () ->
                                                            ReduceLrOnPlateau.on("val_loss")
                                                                    .patience(2)),
                            "dead-relu",
                            "rate-too-high",
                            "rate-cut-early",
                            "LW-signal-and-rate"),
                    fault(
                            "S2b",
                            "the rate is cut before anything is learned",
                            ShapeSetups.VGG_SLOW,
                            setup ->
                                    setup.epochs(12)
                                            .callback(
                                                    () ->
                                                            ReduceLrOnPlateau.on("val_loss")
                                                                    .patience(1)),
                            "rate-cut-early"),
                    // The declaration
                    fault(
                            "F01",
                            "softmax of softmax",
                            ShapeSetups.CNN,
                            setup ->
                                    setup.with(
                                            OUT,
                                            OUT.replace("shape", "scores")
                                                    + " @Softmax Layer shape();"),
                            "LW-squashed-twice"),
                    fault(
                            "F02",
                            "ReLU on the scores",
                            ShapeSetups.CNN,
                            setup ->
                                    setup.with(
                                            OUT,
                                            "@Dense(units = 5, activation = RELU) Layer scores();"
                                                    + " @Softmax Layer shape();"),
                            "LW-logits-activated"),
                    fault(
                            "F03",
                            "softmax for several labels",
                            ShapeSetups.CNN_MULTI,
                            setup -> setup.with(OUT_MULTI, OUT),
                            "LW-output-activation"),
                    fault(
                            "F04",
                            "all weights start at 0",
                            ShapeSetups.CNN,
                            setup -> setup.with("@HeNormal", "@Zeros"),
                            "identical-units",
                            "LW-constant-weights"),
                    fault(
                            "F05",
                            "all weights start at 1",
                            ShapeSetups.CNN,
                            setup -> setup.with("@HeNormal", "@Ones"),
                            "identical-units",
                            "LW-constant-weights"),
                    fault(
                            "F06",
                            "first weights of standard deviation 1",
                            ShapeSetups.CNN,
                            setup -> setup.with("@HeNormal", "@RandomNormal(stddev = 1)"),
                            "loss-at-start",
                            "rate-too-high",
                            "LW-signal-and-rate"),
                    fault(
                            "F07",
                            "first weights of standard deviation 0.001",
                            ShapeSetups.CNN_SGD,
                            setup -> setup.with("@HeNormal", "@RandomNormal(stddev = 1e-3)"),
                            "constant-at-start",
                            "signal-collapse",
                            "vanishing-gradient",
                            "LW-signal-and-rate"),
                    fault(
                            "F08",
                            "pixels as they are, SGD",
                            ShapeSetups.CNN_SGD,
                            setup -> setup.without(RESCALE),
                            "input-range",
                            "LW-not-rescaled"),
                    fault(
                                    "F09",
                                    "pixels as they are, Adam",
                                    ShapeSetups.CNN,
                                    setup -> setup.without(RESCALE),
                                    "input-range",
                                    "LW-not-rescaled")
                            .latent(),
                    fault(
                            "F10",
                            "rescaled twice",
                            ShapeSetups.CNN_GLOROT,
                            setup ->
                                    setup.with(
                                            RESCALE,
                                            RESCALE + RESCALE.replace("rescale()", "again()")),
                            "LW-rescaled-twice"),
                    fault(
                            "F10n",
                            "numbers that were divided by 255 twice",
                            ShapeSetups.CNN_NUMBERS.without(GLOROT).called("CNN, numbers, Glorot"),
                            setup -> setup.data(parts -> parts.as(Form.numbers(1 / 65025.0, 0))),
                            "input-range"),
                    rate("F11", ShapeSetups.CNN, RATE, "0.1"),
                    rate("F12", ShapeSetups.CNN_SGD, "learningRate = 0.02", "5"),
                    rate("F41", ShapeSetups.CNN_SGD, "learningRate = 0.02", "0.2"),
                    rate("F45", ShapeSetups.CNN, RATE, "0.03"),
                    fault(
                            "F13",
                            "rate 1e-7",
                            ShapeSetups.CNN,
                            setup -> setup.with(RATE, "learningRate = 1e-7"),
                            "LW-rate-extreme",
                            "rate-too-low"),
                    fault(
                            "F14",
                            "biases start at -3",
                            ShapeSetups.CNN,
                            setup ->
                                    setup.with(
                                            "@HeNormal",
                                            "@HeNormal @Constant(value = -3, weights = \"bias\")"),
                            "dead-at-start",
                            "dead-relu"),
                    fault(
                            "F15",
                            "sigmoid in 15 layers",
                            ShapeSetups.VGG,
                            setup -> setup.with("RELU", "SIGMOID"),
                            "LW-saturating-stack",
                            "vanishing-gradient",
                            "signal-collapse"),
                    fault(
                            "F22",
                            "a penalty of 1 on the squares of weights",
                            ShapeSetups.CNN,
                            setup -> setup.with("@HeNormal", "@HeNormal @L2(1)"),
                            "LW-regularizer-strong",
                            "over-regularized"),
                    fault(
                            "F20",
                            "cut to a sixth of its side",
                            ShapeSetups.CNN,
                            setup -> setup.augmented(CROP, "Cut"),
                            "LW-crop-too-small",
                            "LW-label-lost",
                            "augmentation-destroys-label"),
                    fault(
                            "F21",
                            "97 % dropped",
                            ShapeSetups.CNN,
                            setup ->
                                    setup.with(
                                            HIDDEN, HIDDEN + "@Dropout(rate = 0.97) Layer drop();"),
                            "LW-dropout-all"),
                    fault(
                            "F28",
                            "all layers but the last stand still",
                            ShapeSetups.CNN,
                            setup -> setup.with("@HeNormal", "@HeNormal @LearningRate(1e-9)"),
                            "frozen-weights"),
                    fault(
                            "F29",
                            "no activations",
                            ShapeSetups.MLP,
                            setup -> setup.with("activation = RELU", "activation = LINEAR"),
                            "LW-no-nonlinearity"),
                    fault(
                            "F30",
                            "a loss 30 times as large, as if summed over the batch",
                            ShapeSetups.CNN_SGD,
                            setup ->
                                    setup.with(
                                                    "@CategoricalCrossentropy",
                                                    "@CategoricalFocalCrossentropy(gamma = 0, alpha"
                                                            + " = 30)")
                                            .with("learningRate = 0.02", "learningRate = 0.05"),
                            "loss-at-start",
                            "rate-too-high"),
                    fault(
                            "F32",
                            "the logarithm of softmax as the answer",
                            ShapeSetups.CNN,
                            setup -> setup.with("activation = SOFTMAX", "activation = LOG_SOFTMAX"),
                            "LW-output-activation"),
                    fault(
                            "F36",
                            "rate 1e-2 into a deep stack of Glorot's first values",
                            ShapeSetups.VGG_LATE,
                            setup ->
                                    setup.with("learningRate = 1e-4", "learningRate = 1e-2")
                                            .epochs(6),
                            "dead-relu",
                            "rate-too-high",
                            "LW-signal-and-rate"),
                    fault(
                            "F40",
                            "tanh on first weights of standard deviation 1",
                            ShapeSetups.CNN_TANH,
                            setup ->
                                    setup.with("Layer conv", "@RandomNormal(stddev = 1) Layer conv")
                                            .with(
                                                    "Layer hidden",
                                                    "@RandomNormal(stddev = 1) Layer hidden"),
                            "dead-at-start",
                            "saturated",
                            "loss-at-start",
                            "LW-signal-and-rate"));

    private ShapeFaults() {}

    private static Fault rate(String id, Setup twin, String declared, String rate) {
        return fault(
                id,
                "rate " + rate,
                twin,
                setup -> setup.with(declared, "learningRate = " + rate),
                "LW-rate-extreme",
                "rate-too-high",
                "not-finite");
    }
}
