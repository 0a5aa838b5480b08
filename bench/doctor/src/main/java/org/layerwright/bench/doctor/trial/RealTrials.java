package org.layerwright.bench.doctor.trial;

import static org.layerwright.bench.doctor.trial.Faults.data;
import static org.layerwright.bench.doctor.trial.Faults.fault;

import org.layerwright.bench.doctor.data.Mistakes;
import org.layerwright.train.callback.ReduceLrOnPlateau;

import java.nio.file.Path;
import java.util.List;

/** Faults in runs on photographs and posters, and healthy ones. */
public final class RealTrials {
    private static final long MISTAKE = 78;
    private static final String RATE = "learningRate = 1e-3";
    private final RealSetups setups;

    /**
     * On the pictures of a folder.
     *
     * @param folder that holds {@code clothing} and {@code movie-posters}
     */
    public RealTrials(Path folder) {
        setups = new RealSetups(folder);
    }

    /** Runs that learn something. */
    public List<Setup> controls() {
        Setup clothes = setups.clothes;
        return List.of(
                clothes,
                setups.clothesNumbers,
                setups.clothesDeep,
                setups.clothesNorm,
                setups.posters,
                setups.kinds,
                clothes.called("clothes, CNN, SGD 0.02, momentum")
                        .with(
                                "@Adam(learningRate = 1e-3)",
                                "@Sgd(learningRate = 0.02, momentum = 0.9)"),
                clothes.called("clothes, CNN, ELU").with("RELU", "ELU"),
                clothes.called("clothes, CNN, flipped and turned")
                        .augmented(
                                """
                                @Augmentation
                                interface Turned {
                                    @RandomFlip(HORIZONTAL) Step flip();
                                    @RandomRotation(0.03) Step turn();
                                }
                                """,
                                "Turned"),
                clothes.called("clothes, CNN, dropout 0.5")
                        .with(
                                "Layer hidden();",
                                "Layer hidden(); @Dropout(rate = 0.5) Layer drop();"),
                clothes.called("clothes, CNN, L2 1e-4").with("@HeNormal", "@HeNormal @L2(1e-4)"),
                clothes.called("clothes, CNN, 8 % of labels wrong")
                        .data(parts -> parts.both(Mistakes.wrongLabels(0.1, MISTAKE))),
                clothes.called("clothes, CNN, rate 3e-4").with("1e-3", "3e-4"));
    }

    /** Runs that do not, or not as they seem. */
    public List<Fault> faults() {
        Setup clothes = setups.clothes;
        return List.of(
                fault(
                        "R01",
                        "labels shuffled",
                        clothes,
                        setup ->
                                setup.data(
                                                parts ->
                                                        parts.training(
                                                                Mistakes.shuffledLabels(MISTAKE)))
                                        .epochs(10),
                        "labels-unrelated",
                        "no-signal"),
                fault(
                        "R02",
                        "labels shifted by a row, several a picture",
                        setups.posters,
                        setup ->
                                setup.data(parts -> parts.training(Mistakes::shiftedLabels))
                                        .epochs(8),
                        "labels-unrelated",
                        "no-signal"),
                data(
                        "R03",
                        "validation classes one off",
                        clothes,
                        parts -> parts.validation(Mistakes::rotatedClasses),
                        "classes-permuted"),
                data(
                                "R04",
                                "validation pictures among the training pictures",
                                clothes,
                                Mistakes::leaked,
                                "leak")
                        .latent(),
                data(
                                "R05",
                                "a third of the pictures could not be read and are black",
                                clothes,
                                parts -> parts.both(Mistakes.partlyBlack(3)),
                                "constant-input")
                        .latent(),
                data(
                        "R06",
                        "validation not rescaled",
                        setups.clothesNumbers,
                        parts -> parts.validationAs(ShapeSetups.AS_IT_IS),
                        "parts-differ",
                        "validation-differs"),
                fault(
                        "R07",
                        "80 pictures, 25 passes",
                        clothes,
                        setup -> setup.data(parts -> parts.training(Mistakes.first(80))).epochs(25),
                        "overfit"),
                fault(
                        "R08",
                        "rate 0.05",
                        clothes,
                        setup -> setup.with(RATE, "learningRate = 0.05"),
                        "LW-rate-extreme",
                        "rate-too-high",
                        "dead-relu"),
                fault(
                        "R09",
                        "rate 2e-6",
                        clothes,
                        setup -> setup.with(RATE, "learningRate = 2e-6"),
                        "rate-too-low",
                        "LW-rate-extreme"),
                fault(
                        "R10",
                        "the rate is cut before anything is learned",
                        setups.clothesDeep
                                .called("clothes, VGG13, Glorot, rate 3e-5")
                                .without("@HeNormal ")
                                .with("5e-4", "3e-5")
                                .epochs(14),
                        setup ->
                                setup.callback(
                                        () ->
                                                ReduceLrOnPlateau.on("val_loss")
                                                        .minDelta(0.01)
                                                        .patience(1)),
                        "rate-cut-early"),
                fault(
                        "R11",
                        "rate 1e-2 into a deep stack",
                        setups.clothesDeep,
                        setup -> setup.without("@HeNormal ").with("5e-4", "1e-2"),
                        "dead-relu",
                        "rate-too-high",
                        "LW-signal-and-rate"),
                fault(
                        "R12",
                        "biases start at -3",
                        clothes,
                        setup ->
                                setup.with(
                                        "@HeNormal",
                                        "@HeNormal @Constant(value = -3, weights = \"bias\")"),
                        "dead-at-start",
                        "dead-relu"),
                fault(
                        "R13",
                        "all layers but the last stand still",
                        clothes,
                        setup -> setup.with("@HeNormal", "@HeNormal @LearningRate(1e-9)"),
                        "frozen-weights"),
                fault(
                        "R14",
                        "averages of normalization that follow too slowly",
                        setups.clothesNorm,
                        setup -> setup.with("momentum = 0.9", "momentum = 0.9999"),
                        "inference-gap"),
                fault(
                        "R15",
                        "noise of standard deviation 30 on numbers from 0 to 1",
                        setups.clothesNumbers,
                        setup ->
                                setup.with(
                                        "interface Net {",
                                        "interface Net { @GaussianNoise(stddev = 30) Layer"
                                                + " noise();"),
                        "LW-noise-scale",
                        "noise-drowns-signal"),
                fault(
                        "R16",
                        "a penalty of 0.01 on the size of weights",
                        clothes,
                        setup -> setup.with("@HeNormal", "@HeNormal @L1(0.01)"),
                        "LW-regularizer-strong",
                        "over-regularized"),
                fault(
                        "R17",
                        "first weights of standard deviation 0.5",
                        clothes,
                        setup -> setup.with("@HeNormal", "@RandomNormal(stddev = 0.5)"),
                        "loss-at-start",
                        "rate-too-high",
                        "LW-signal-and-rate"));
    }
}
