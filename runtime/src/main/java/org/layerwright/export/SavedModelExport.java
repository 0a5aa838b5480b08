package org.layerwright.export;

import org.tensorflow.SavedModelBundle;
import org.tensorflow.Signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes a network as a TensorFlow SavedModel (tag {@code serve}). Of a network that takes one
 * image and has one output it has two signatures:
 *
 * <table>
 * <caption>Signatures</caption>
 * <tr><th>signature</th><th>input</th><th>output {@code probabilities}</th></tr>
 * <tr><td>{@code serving_default}</td>
 *     <td>{@code images}: uint8 pixels, [batch, height, width, channels], at the network's size</td>
 *     <td>float, [batch, labels]</td></tr>
 * <tr><td>{@code serve_bytes}</td>
 *     <td>{@code image_bytes}: string scalar, one JPEG, PNG, GIF or BMP file of any size; decoded
 *     and resized in the graph as in training</td>
 *     <td>float, [labels]</td></tr>
 * </table>
 *
 * Both also give {@code labels}: the label names, string, [labels]. One call of {@code serve_bytes}
 * takes one picture, since pictures of different sizes would need a loop in the graph. It does not
 * bound a picture's size as the library's own decoder does: serve strangers through that. Nor does
 * it see the orientation in EXIF data, which that decoder honours and TensorFlow has no op for:
 * turn pictures first, or feed pixels.
 *
 * <p>An output of several labels also has {@code thresholds}, float, [labels]: above which
 * probability each label is predicted.
 *
 * <p>A network with several outputs gives, in place of {@code probabilities}, {@code labels} and
 * {@code thresholds}, each output's probabilities by its name, and the others as {@code
 * <output>.labels} and {@code <output>.thresholds}. One that takes anything but one image has only
 * {@code serving_default}, with each input by its name: uint8 pixels for an image, else float
 * numbers.
 *
 * <p>Beside the model, {@code assets.extra} has {@code labels.txt} (a label a line) and {@code
 * layerwright.json} (the network's name, inputs, outputs with their labels and thresholds, and
 * layers, and the version of this library). There is no op of training in the graph, no optimizer
 * state, no augmentation.
 */
public final class SavedModelExport {
    private SavedModelExport() {}

    /**
     * Writes a network with its present weights. The folder is complete or as it was before: the
     * model is written beside it, then moved.
     *
     * @param folder need not exist; if it is an older SavedModel, that is replaced
     * @throws IllegalArgumentException if the folder holds anything else; it is left as it is
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path folder, Exported exported, ExportOptions options) {
        try {
            SavedModelFolder.replace(folder, unfinished -> writeTo(unfinished, exported, options));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the model could not be exported to %s: %s".formatted(folder, e), e);
        }
    }

    private static void writeTo(Path folder, Exported exported, ExportOptions options)
            throws IOException {
        try (ServingGraph serving = ServingGraph.of(exported, options)) {
            SavedModelBundle.exporter(folder.toString())
                    .withSession(serving.session())
                    .withSignatures(serving.signatures().toArray(Signature[]::new))
                    .export();
        }
        ExtraAssets.write(folder, exported.info(), exported.rules());
    }
}
