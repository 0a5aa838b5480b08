package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.DataFacts.LabelFacts;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.diagnose.evidence.PixelFacts;
import org.layerwright.diagnose.evidence.Plan;
import org.layerwright.diagnose.evidence.Probe;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.ValueRange;
import org.layerwright.metrics.LabelKind;

import java.util.Collections;
import java.util.List;

/** Cases before training, healthy by catalogue 4.4, to be changed in one point by a test. */
final class StartCases {
    static final List<String> CLASSES = List.of("disc", "ring", "cross");

    private StartCases() {}

    /** Rescaling, convolution, dense. */
    static NetworkInfo network() {
        return NetworkInfo.named("Shapes")
                .image("input", 32, 32, 3)
                .output("out", LabelKind.SINGLE_LABEL, CLASSES.toArray(String[]::new))
                .layer("rescale", "Rescaling", List.of(32, 32, 3), 0, 0, 0)
                .layer("conv", "Conv2D", List.of(32, 32, 4), 112, 0, 0)
                .layer("pool", "GlobalAveragePooling2D", List.of(4), 0, 0, 0)
                .layer("out", "Dense", List.of(3), 15, 0, 0)
                .build();
    }

    static Plan plan(NetworkInfo network, String optimizer) {
        return plan(network, optimizer, false);
    }

    static Plan plan(NetworkInfo network, String optimizer, boolean onlyRises) {
        return new Plan(
                network, optimizer, 1e-3, onlyRises, onlyRises, 10, 50, 30, false, List.of(),
                List.of());
    }

    static CaseFile.Builder of(NetworkInfo network) {
        return CaseFile.of(plan(network, "Adam"));
    }

    /** All that is known before a healthy run. */
    static CaseFile.Builder healthy() {
        return of(network())
                .training(data(1500, labels(500, 520, 480), pixels(126, 74)))
                .validation(data(300, labels(90, 105, 105), pixels(124, 75)))
                .start(start(answers(1.3, 0.05), answers(1.25, 0.06), vitals()));
    }

    static DataFacts data(int examples, LabelFacts labels, PixelFacts... inputs) {
        return new DataFacts(
                examples, examples, List.of(labels), List.of(inputs), 0.98, List.of(), List.of());
    }

    static DataFacts mixed(DataFacts data, double orderEntropy) {
        return new DataFacts(
                data.examples(),
                data.looked(),
                data.labels(),
                data.inputs(),
                orderEntropy,
                List.of(),
                List.of());
    }

    /** With so many copies, of which some contradict. */
    static DataFacts copied(DataFacts data, int copies, int contradictions) {
        DataFacts.Pair pair = new DataFacts.Pair("a.png: disc", "b.png: ring");
        return new DataFacts(
                data.examples(),
                data.looked(),
                data.labels(),
                data.inputs(),
                data.orderEntropy(),
                Collections.nCopies(copies, pair),
                Collections.nCopies(contradictions, pair));
    }

    /** Of each class, all known. */
    static LabelFacts labels(Integer... counts) {
        int all = List.of(counts).stream().mapToInt(Integer::intValue).sum();
        return new LabelFacts(
                "out",
                CLASSES.subList(0, counts.length),
                List.of(counts),
                Collections.nCopies(counts.length, all));
    }

    static PixelFacts pixels(double mean, double deviation) {
        return new PixelFacts("input", 0, 255, mean, deviation, 0, 0, List.of());
    }

    static StartFacts start(Answers clean, Answers noisy, VitalsReading vitals, String... same) {
        return new StartFacts(new Probe(clean, noisy), vitals, List.of(same), 1e-6);
    }

    /** Of 60 examples, evenly labelled. */
    static Answers answers(double crossEntropy, double spread) {
        OutputFacts output =
                new OutputFacts(
                        "out",
                        LabelKind.SINGLE_LABEL,
                        CLASSES,
                        60,
                        crossEntropy,
                        0.3,
                        spread,
                        List.of(20, 20, 20),
                        List.of(60, 0, 0),
                        List.of(20, 0, 0),
                        List.of(60, 60, 60),
                        List.of(List.of(20, 0, 0), List.of(20, 0, 0), List.of(20, 0, 0)));
        return new Answers(List.of(output), crossEntropy);
    }

    static VitalsReading vitals() {
        return vitals(
                layer("rescale", ValueRange.UNBOUNDED, 0.49, 0.57, 0, 0),
                layer("conv", ValueRange.RECTIFIED, 0.2, 0.4, 0.84, 0),
                layer("out", ValueRange.UNIT, 0.33, 0.35, 0, 0));
    }

    static VitalsReading vitals(LayerVitals... layers) {
        return vitals(List.of(layers), 1e-3);
    }

    /**
     * @param gradient of the convolution's kernel
     */
    static VitalsReading vitals(List<LayerVitals> layers, double gradient) {
        return new VitalsReading(
                0,
                layers,
                List.of(
                        new WeightVitals("conv/kernel", gradient, 0.1, Double.NaN),
                        new WeightVitals("conv/bias", 0, 0, Double.NaN),
                        new WeightVitals("out/kernel", 2e-2, 0.3, Double.NaN)));
    }

    static LayerVitals layer(
            String name, ValueRange range, double mean, double rms, double silent, double full) {
        return new LayerVitals(name, range, mean, rms, 0.2, silent, full);
    }
}
