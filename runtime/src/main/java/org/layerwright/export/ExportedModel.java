package org.layerwright.export;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.natives.NativeLibrary;
import org.layerwright.precision.Arithmetic;
import org.layerwright.precision.Precision;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A network read from a SavedModel that {@link SavedModelExport} wrote, without the declaring
 * interface or the generated class. Holds native memory until closed. {@code Predictor.load} is the
 * convenient way to use it.
 */
public final class ExportedModel implements AutoCloseable {
    private final NetworkInfo info;
    private final DecisionRules rules;
    private final SavedModelBundle bundle;
    private final Map<String, Output<?>> inputs;
    private final List<Output<?>> outputs;

    private ExportedModel(ExtraAssets.Description description, SavedModelBundle bundle) {
        this.info = description.info();
        this.rules = description.rules();
        this.bundle = bundle;
        Signature signature = bundle.function(Signatures.PIXELS).signature();
        Map<String, Output<?>> fed = new LinkedHashMap<>();
        info.inputs()
                .forEach(
                        input ->
                                fed.put(
                                        input.name(),
                                        end(signature.getInputs(), Signatures.input(info, input))));
        this.inputs = fed;
        this.outputs =
                info.outputs().stream()
                        .<Output<?>>map(
                                output ->
                                        end(
                                                signature.getOutputs(),
                                                Signatures.probabilities(info, output)))
                        .toList();
    }

    /**
     * Reads a SavedModel.
     *
     * @param precision in which arithmetic it predicts; it need not be that of its training
     * @throws IllegalArgumentException if the folder is not one that this library wrote
     * @throws UncheckedIOException if it cannot be read
     */
    public static ExportedModel load(Path folder, Precision precision) {
        if (!Files.isRegularFile(folder.resolve(SavedModelFolder.MODEL_FILE))) {
            throw new IllegalArgumentException(
                    "%s is no SavedModel: it has no %s. Give the folder that was exported to."
                            .formatted(folder, SavedModelFolder.MODEL_FILE));
        }
        try {
            return open(ExtraAssets.read(folder), bundle(folder, precision));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the model in %s could not be read: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static SavedModelBundle bundle(Path folder, Precision precision) throws IOException {
        NativeLibrary.load();
        try {
            return SavedModelBundle.loader(folder.toString())
                    .withConfigProto(Arithmetic.of(precision).session())
                    .load();
        } catch (TensorFlowException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static ExportedModel open(
            ExtraAssets.Description description, SavedModelBundle bundle) {
        try {
            return new ExportedModel(description, bundle);
        } catch (RuntimeException | Error e) {
            bundle.close();
            throw e;
        }
    }

    /** Names, shapes and counts, as {@code Model.info()} gave when it was exported. */
    public NetworkInfo info() {
        return info;
    }

    /** How its probabilities become labels, as the model's did when it was exported. */
    public DecisionRules rules() {
        return rules;
    }

    /**
     * One row of probabilities for each example, all outputs side by side. Any number of threads
     * may ask at once.
     *
     * @param examples by input: of images pixels 0 to 255, shape [batch, height, width, channels];
     *     of others numbers
     */
    public float[][] probabilities(Map<String, ? extends TType> examples) {
        Session.Runner runner = bundle.session().runner();
        examples.forEach(
                (name, values) -> runner.feed(Objects.requireNonNull(inputs.get(name)), values));
        outputs.forEach(runner::fetch);
        try (Result result = runner.run()) {
            float[][] rows = StdArrays.array2dCopyOf((TFloat32) result.get(0));
            for (int output = 1; output < outputs.size(); output++) {
                append(rows, StdArrays.array2dCopyOf((TFloat32) result.get(output)));
            }
            return rows;
        }
    }

    private static void append(float[][] rows, float[][] more) {
        for (int row = 0; row < rows.length; row++) {
            int columns = rows[row].length;
            rows[row] = Arrays.copyOf(rows[row], columns + more[row].length);
            System.arraycopy(more[row], 0, rows[row], columns, more[row].length);
        }
    }

    private Output<?> end(Map<String, Signature.TensorDescription> ends, String name) {
        Signature.TensorDescription end = ends.get(name);
        if (end == null) {
            throw new IllegalArgumentException(
                    "signature %s has no %s, only %s"
                            .formatted(Signatures.PIXELS, name, ends.keySet()));
        }
        return bundle.graph().outputOrThrow(end.name);
    }

    @Override
    public void close() {
        bundle.close();
    }
}
