package org.layerwright.bench;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.layerwright.Model;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.metrics.ThresholdObjective;
import org.layerwright.predict.LabelProbability;
import org.layerwright.samples.genre.GenreNetModel;
import org.layerwright.samples.zoo.mobilenet.KerasNames;
import org.layerwright.samples.zoo.mobilenet.MobileNetV2Model;
import org.layerwright.train.FitOptions;
import org.layerwright.weights.LoadOptions;
import org.layerwright.weights.WeightFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Exports two networks, one trained a little and with tuned thresholds, one deep with batch
 * normalization folded, with pictures and what the library says of them, for {@code
 * bench/oracle/saved_model.py} to ask TensorFlow in Python the same.
 */
public final class SavedModelForPython {
    private static final int PICTURES = 20;

    private SavedModelForPython() {}

    /**
     * Takes the folder to write, and a file of weights for MobileNetV2 that {@code
     * bench/oracle/keras_weights.py --full} wrote.
     *
     * @param args the folder, the file
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            ImageDataset data = pictures.dataset();
            Map<String, Path> copies = new LinkedHashMap<>();
            Files.createDirectories(folder.resolve("pictures"));
            for (Example example : data.examples()) {
                String name = example.file().getFileName().toString();
                copies.put(name, folder.resolve("pictures").resolve(name));
                Files.write(copies.get(name), Files.readAllBytes(example.file()));
            }
            try (GenreNetModel genre = GenreNetModel.create()) {
                genre.fit(data, FitOptions.epochs(2).batchSize(10));
                genre.tuneThresholds(data, ThresholdObjective.f1());
                write(folder.resolve("genre"), genre, copies);
            }
            try (MobileNetV2Model mobile = MobileNetV2Model.create()) {
                mobile.loadWeights(
                        Path.of(args[1]), LoadOptions.strict().layers(KerasNames::ofModel));
                write(folder.resolve("mobilenetv2"), mobile, copies);
            }
        }
    }

    private static void write(Path folder, Model model, Map<String, Path> pictures)
            throws IOException {
        model.export(folder.resolve("model"));
        model.saveWeights(folder.resolve("weights.ckpt"), WeightFormat.TENSORFLOW_CHECKPOINT);
        model.saveWeights(folder.resolve("weights.safetensors"));
        JsonObject said = new JsonObject();
        JsonObject probabilities = new JsonObject();
        JsonObject labels = new JsonObject();
        pictures.forEach(
                (name, file) -> {
                    JsonArray row = new JsonArray();
                    for (LabelProbability each : model.predict(file).all()) {
                        row.add(each.probability());
                    }
                    probabilities.add(name, row);
                    JsonArray decided = new JsonArray();
                    model.predict(file).labels().forEach(decided::add);
                    labels.add(name, decided);
                });
        said.add("probabilities", probabilities);
        said.add("labels", labels);
        Files.writeString(
                folder.resolve("said.json"),
                new GsonBuilder().setPrettyPrinting().create().toJson(said) + "\n");
    }
}
