package org.layerwright.bench.doctor.trial;

import org.layerwright.bench.doctor.data.Mistakes;

import java.util.List;

/**
 * Healthy runs on drawn shapes, some of which look ill: two learn nothing for epochs, and then all.
 */
public final class ShapeControls {
    private static final String ADAM = "@Adam(learningRate = 1e-3)";

    /** All of them. */
    public static final List<Setup> ALL =
            List.of(
                    ShapeSetups.CNN,
                    ShapeSetups.BATCH_NORM,
                    ShapeSetups.CNN_SGD,
                    ShapeSetups.CNN_STANDARDISED
                            .called("CNN, standardised, SGD 0.005")
                            .with(ADAM, "@Sgd(learningRate = 0.005)")
                            .epochs(10),
                    ShapeSetups.CNN.called("CNN, leaky ReLU").with("RELU", "LEAKY_RELU"),
                    ShapeSetups.CNN_STANDARDISED
                            .called("CNN, standardised, ELU")
                            .with("RELU", "ELU"),
                    ShapeSetups.MLP,
                    ShapeSetups.GAP,
                    ShapeSetups.CNN_MULTI,
                    ShapeSetups.CNN_MULTI
                            .called("CNN, several labels, 30 % missed")
                            .data(parts -> parts.both(Mistakes.missedLabels(0.3, 5))),
                    ShapeSetups.CNN
                            .called("CNN, classes .4 .3 .15 .1 .05")
                            .on(ShapeSetups.weighted(0.4, 0.3, 0.15, 0.1, 0.05)),
                    ShapeSetups.CNN
                            .called("CNN, classes 10 to 1")
                            .on(ShapeSetups.weighted(10, 10, 10, 10, 1)),
                    ShapeSetups.VGG,
                    ShapeSetups.VGG_LATE,
                    ShapeSetups.VGG_SLOW,
                    ShapeSetups.CNN
                            .called("CNN, dropout 0.5")
                            .with(
                                    "Layer hidden();",
                                    "Layer hidden(); @Dropout(rate = 0.5) Layer drop();")
                            .epochs(8),
                    ShapeSetups.CNN
                            .called("CNN, flipped")
                            .augmented(
                                    "@Augmentation interface Flip { @RandomFlip(HORIZONTAL) Step"
                                            + " flip(); }",
                                    "Flip")
                            .epochs(8),
                    ShapeSetups.CNN.called("CNN, noise 60").on(ShapeSetups.single(60)).epochs(8),
                    ShapeSetups.CNN_TANH,
                    ShapeSetups.CNN.called("CNN, L2 1e-4").with("@HeNormal", "@HeNormal @L2(1e-4)"),
                    ShapeSetups.CNN
                            .called("CNN, 10 % of labels wrong")
                            .data(parts -> parts.both(Mistakes.wrongLabels(0.1, 5))),
                    ShapeSetups.CNN.called("CNN, batches of 10").batch(10).epochs(3),
                    ShapeSetups.CNN
                            .called("CNN, rate 3e-3")
                            .with("learningRate = 1e-3", "learningRate = 3e-3"),
                    ShapeSetups.CNN
                            .called("CNN, 300 pictures")
                            .data(parts -> parts.training(Mistakes.first(300)))
                            .epochs(12));

    private ShapeControls() {}
}
