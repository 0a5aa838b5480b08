package org.layerwright.weights;

import io.jhdf.HdfFile;
import io.jhdf.api.Group;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Weights as Keras writes them: {@code .weights.h5} (Keras 3), {@code .keras}, whose weights are
 * such a file, and the older {@code .h5} of Keras 2 and 3, of weights alone or of a whole model.
 * Kernels lie in such files as they do here, whatever the layer, so that names are all there is to
 * find out.
 *
 * <p>A {@code .weights.h5} has each layer under the name of its class; newer versions of Keras 3
 * note the layer's own name beside it, and the name of the class ({@code conv2d_1}) stands in for
 * it in files of older ones. A layer within another is {@code outer/inner}.
 */
final class KerasFile {
    /** Of the weights in a {@code .keras} archive. */
    private static final String IN_ARCHIVE = "model.weights.h5";

    private KerasFile() {}

    static List<StoredWeight> read(Path file) throws IOException {
        try (HdfFile hdf = new HdfFile(file)) {
            return weights(hdf);
        } catch (RuntimeException e) {
            // The library has an exception of its own, but what is damaged shows in others too.
            throw unreadable(file, e);
        }
    }

    /** Reads the weights in a {@code .keras} archive, whole into memory. */
    static List<StoredWeight> readArchive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(IN_ARCHIVE);
            if (entry == null) {
                throw new IOException("%s is an archive without %s".formatted(file, IN_ARCHIVE));
            }
            try (InputStream in = zip.getInputStream(entry);
                    HdfFile hdf = HdfFile.fromInputStream(in)) {
                return weights(hdf);
            }
        } catch (RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    private static List<StoredWeight> weights(HdfFile hdf) {
        Group legacy = hdf.getChild("model_weights") instanceof Group inModel ? inModel : hdf;
        return KerasLegacyLayout.isOf(legacy)
                ? KerasLegacyLayout.weights(legacy)
                : KerasLayout.weights(hdf);
    }

    private static IOException unreadable(Path file, RuntimeException cause) {
        return new IOException(
                "%s is not a readable file of Keras weights: %s"
                        .formatted(file, cause.getMessage()),
                cause);
    }
}
