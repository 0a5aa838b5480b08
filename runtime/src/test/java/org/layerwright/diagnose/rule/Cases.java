package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.Plan;
import org.layerwright.diagnose.evidence.Plan.CallbackFacts;
import org.layerwright.diagnose.evidence.Probe;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.diagnose.evidence.StepFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.ValueRange;
import org.layerwright.metrics.LabelKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Case files written down: five classes of 60 validation examples each, 50 steps an epoch, three
 * layers. Numbers are those measured on healthy runs unless a test says otherwise.
 */
public final class Cases {
    public static final int STEPS = 50;
    public static final double LN_5 = Math.log(5);

    /** What healthy late bloomers have before they bloom. */
    public static final double LATE_SPREAD = 2e-5;

    private final NetworkInfo network;
    private String optimizer = "Adam";
    private double rate = 1e-3;
    private boolean scheduled;
    private boolean augmented;
    private int planned = 20;
    private List<String> regularized = List.of();
    private List<CallbackFacts> callbacks = List.of();
    private final List<EpochFacts> epochs = new ArrayList<>();
    private final List<StepFacts> steps = new ArrayList<>();
    private final List<VitalsReading> readings = new ArrayList<>();

    private Cases(NetworkInfo network) {
        this.network = network;
    }

    public static Cases of(String name) {
        return of(name, "Conv2D");
    }

    /** A network whose middle layer is of this type. */
    public static Cases of(String name, String middle) {
        return new Cases(
                NetworkInfo.named(name)
                        .image("image", 32, 32, 3)
                        .output("classes", LabelKind.SINGLE_LABEL, "a", "b", "c", "d", "e")
                        .layer("conv_1", "Conv2D", List.of(32, 32, 16), 448, 0, 0)
                        .layer("conv_2", middle, List.of(32, 32, 64), 9280, 0, 0)
                        .layer("classes", "Dense", List.of(5), 325, 0, 0)
                        .build());
    }

    public Cases optimizer(String name, double learningRate) {
        optimizer = name;
        rate = learningRate;
        return this;
    }

    public Cases scheduled() {
        scheduled = true;
        return this;
    }

    public Cases augmented() {
        augmented = true;
        return this;
    }

    public Cases planned(int count) {
        planned = count;
        return this;
    }

    public Cases regularized(String... weights) {
        regularized = List.of(weights);
        return this;
    }

    public Cases callbacks(CallbackFacts... told) {
        callbacks = List.of(told);
        return this;
    }

    /** An epoch of this answers, with 50 steps of its training loss. */
    public Cases epoch(Answers training, Answers validation, Map<String, Double> values) {
        return epoch(training, Optional.of(validation), Optional.empty(), values);
    }

    public Cases epoch(
            Answers training,
            Optional<Answers> validation,
            Optional<Probe> probe,
            Map<String, Double> values) {
        for (int i = 0; i < STEPS; i++) {
            step(training.loss());
        }
        epochs.add(
                new EpochFacts(
                        epochs.size() + 1, steps.size(), values, training, validation, probe));
        return this;
    }

    /** Epochs of training and validation cross-entropy, by turns, on answers of this spread. */
    public Cases epochs(double spread, double... losses) {
        for (int i = 0; i < losses.length; i += 2) {
            epoch(Said.answers(losses[i], spread), Said.answers(losses[i + 1], spread), Map.of());
        }
        return this;
    }

    /** A step outside an epoch's. */
    public Cases step(double loss) {
        return step(loss, rate);
    }

    public Cases step(double loss, double learningRate) {
        steps.add(new StepFacts(steps.size(), loss, loss, learningRate));
        return this;
    }

    public Cases reading(long step, List<LayerVitals> layers, List<WeightVitals> weights) {
        readings.add(new VitalsReading(step, layers, weights));
        return this;
    }

    /** The same reading at the start and at the end of every epoch so far. */
    public Cases readings(List<LayerVitals> layers, List<WeightVitals> weights) {
        readings.clear();
        for (int step = 0; step < steps.size(); step += STEPS / 2) {
            reading(step, layers, weights);
        }
        return this;
    }

    public CaseFile.Builder builder() {
        return CaseFile.of(
                        new Plan(
                                network,
                                optimizer,
                                rate,
                                scheduled,
                                false,
                                planned,
                                STEPS,
                                30,
                                augmented,
                                regularized,
                                callbacks))
                .steps(steps)
                .readings(readings)
                .epochs(epochs);
    }

    public CaseFile file() {
        return builder().build();
    }

    public static LayerVitals layer(
            String name, ValueRange range, double rms, double between, double silent) {
        return new LayerVitals(name, range, 0.1, rms, between, silent, 0);
    }

    /** Three layers as healthy as the worst measured. */
    public static List<LayerVitals> healthyLayers() {
        return List.of(
                layer("conv_1", ValueRange.RECTIFIED, 0.3, 0.3, 0.4),
                layer("conv_2", ValueRange.RECTIFIED, 0.2, 0.08, 0.84),
                layer("classes", ValueRange.UNBOUNDED, 0.5, 0.6, 0));
    }

    /** Kernels that all move by this part of their size a step, with this gradient. */
    public static List<WeightVitals> weights(double ratio, double gradient) {
        return List.of(
                new WeightVitals("conv_1/kernel", gradient, 0.1, 0.1 * ratio),
                new WeightVitals("conv_2/kernel", gradient, 0.1, 0.1 * ratio),
                // A bias begins at 0: its first steps are as large as itself.
                new WeightVitals("conv_2/bias", gradient, 1e-9, 1e-9),
                new WeightVitals("classes/kernel", gradient, 0.1, 0.1 * ratio));
    }

    public static StartFacts start(List<LayerVitals> layers) {
        Answers answers = Said.answers(1.7, LATE_SPREAD);
        return new StartFacts(
                new Probe(answers, answers), new VitalsReading(0, layers, List.of()), List.of(), 0);
    }

    /** A run that learns, as measured: first loss 1.2 times the prior, then down. */
    public static Cases healthy() {
        return of("Cnn")
                .epochs(0.4, 1.55, 1.4, 1.2, 1.1, 0.8, 0.75, 0.5, 0.5, 0.3, 0.4, 0.2, 0.38)
                .readings(healthyLayers(), weights(4e-3, 1e-3));
    }

    /** A deep network that says nothing for so many epochs, though it will learn. */
    public static Cases lateBloomer(int epochs) {
        Cases cases = of("Vgg13");
        for (int i = 0; i < epochs; i++) {
            double loss = i == 0 ? 1.75 : LN_5 + 2e-4;
            cases.epoch(
                    Said.allAlike(loss, LATE_SPREAD),
                    Said.allAlike(LN_5, LATE_SPREAD),
                    Map.of("val_categorical_accuracy", 0.2, "categorical_accuracy", 0.2));
        }
        return cases.readings(healthyLayers(), weights(7e-4, 1e-5));
    }

    public static Rule rule(String id) {
        return Rules.ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** What a rule says of a case. */
    public static Optional<Finding> ask(String id, CaseFile file) {
        return rule(id).examine(file);
    }
}
