package org.layerwright.bench;

import org.layerwright.data.ArrayDataset;
import org.layerwright.predict.LabelProbability;
import org.layerwright.samples.zoo.mobilenet.KerasNames;
import org.layerwright.samples.zoo.mobilenet.MobileNetV2Model;
import org.layerwright.weights.LoadOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keras's MobileNetV2 with random weights, in each of Keras's forms, loaded by name: how far the
 * probabilities are from Keras's. {@code bench/oracle/keras_weights.py --full FOLDER} writes the
 * files.
 */
public final class KerasWeightsBench {
    private static final List<String> FORMS =
            List.of(".weights.h5", ".keras", "-keras3.h5", "-keras2.h5");
    private static final int SIDE = 224;

    private KerasWeightsBench() {}

    /**
     * Takes the folder of files.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Double> keras =
                Files.readAllLines(folder.resolve("mobilenetv2.txt")).stream()
                        .skip(1)
                        .map(Double::parseDouble)
                        .toList();
        List<Figure> figures = new ArrayList<>();
        for (String form : FORMS) {
            try (MobileNetV2Model model = MobileNetV2Model.create()) {
                Path file = folder.resolve("mobilenetv2" + form);
                double millis =
                        Rounds.millis(
                                () ->
                                        model.loadWeights(
                                                file,
                                                LoadOptions.strict().layers(KerasNames::ofModel)));
                List<LabelProbability> found = model.predict(image()).get(0).all();
                double worst = 0;
                double absolute = 0;
                for (int label = 0; label < keras.size(); label++) {
                    double difference = found.get(label).probability() - keras.get(label);
                    absolute = Math.max(absolute, Math.abs(difference));
                    worst = Math.max(worst, Math.abs(difference) / keras.get(label));
                }
                figures.add(new Figure(form + ": largest difference", absolute, "", ""));
                figures.add(new Figure(form + ": largest relative difference", worst, "", ""));
                figures.add(new Figure(form + ": loading", millis, "ms", "once"));
            }
        }
        ResultFile.of(
                        "keras-weights",
                        "MobileNetV2 with weights from files of Keras's, its 1,000 probabilities of one"
                                + " picture against Keras's.",
                        figures)
                .publish();
    }

    private static ArrayDataset image() {
        byte[] pixels = new byte[SIDE * SIDE * 3];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (int) (draw(i) * 256);
        }
        return ArrayDataset.of(1).images("input", new byte[][] {pixels}, SIDE, SIDE, 3);
    }

    /** The formula of {@code bench/oracle/zoo.py}, stream 0. */
    private static float draw(int index) {
        int x = index * (int) 2654435761L;
        x ^= x >>> 15;
        x *= (int) 2246822519L;
        x ^= x >>> 13;
        return (x >>> 8) * 0x1p-24f;
    }
}
