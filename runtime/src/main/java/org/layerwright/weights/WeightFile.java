package org.layerwright.weights;

import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of weights in any form that can be read: its content tells which. */
public final class WeightFile {
    private static final int START = 8;

    private WeightFile() {}

    /**
     * What a file has for a model.
     *
     * @param values of the weights that fit
     * @param differences what does not
     */
    public record Fitting(WeightValues values, WeightDifferences differences) {}

    /**
     * Reads a file and finds out which of its weights are the model's.
     *
     * @param file safetensors; a TensorFlow checkpoint's prefix; Keras's {@code .weights.h5},
     *     {@code .keras} or {@code .h5}
     * @param model all weights of the model
     * @param options what layers are called
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if two of the file's weights are for the same one
     */
    public static Fitting read(Path file, List<Weight> model, LoadOptions options)
            throws IOException {
        return new WeightAssignment(model, options.layer()).fit(stored(file));
    }

    private static List<StoredWeight> stored(Path file) throws IOException {
        if (TensorFlowCheckpoint.isThere(file)) {
            return stored(TensorFlowCheckpoint.read(file));
        }
        String start = start(file);
        if (start.startsWith("HDF", 1)) {
            return KerasFile.read(file);
        }
        return start.startsWith("PK")
                ? KerasFile.readArchive(file)
                : stored(SafeTensors.read(file));
    }

    private static String start(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<StoredWeight> stored(WeightValues values) {
        Stream<String> names = values.names().stream();
        return names.map(name -> StoredWeight.of(name, values.get(name))).toList();
    }
}
