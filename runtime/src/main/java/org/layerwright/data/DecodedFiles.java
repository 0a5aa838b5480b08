package org.layerwright.data;

import org.tensorflow.types.TUint8;

import java.nio.file.Path;
import java.util.List;

/** Many pictures decoded into memory, several at once. */
public final class DecodedFiles {
    private DecodedFiles() {}

    static byte[][] pixels(List<Path> files, int height, int width, int channels) {
        try (ImageDecoder decoder = ImageDecoder.open(height, width, channels)) {
            return pixels(files, decoder).toArray(byte[][]::new);
        }
    }

    /**
     * Pixels 0 to 255 of each file, in the files' order: rows, columns, channels.
     *
     * @throws DataException if any cannot be used, naming all of them
     */
    public static List<byte[]> pixels(List<Path> files, ImageDecoder decoder) {
        List<Decoded> decoded =
                files.parallelStream().map(file -> decodeOrSayWhyNot(file, decoder)).toList();
        List<DataProblem> problems =
                decoded.stream().flatMap(each -> each.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new DataException(
                    "%d of %d pictures cannot be used:".formatted(problems.size(), files.size()),
                    problems);
        }
        return decoded.stream().map(Decoded::pixels).toList();
    }

    private static Decoded decodeOrSayWhyNot(Path file, ImageDecoder decoder) {
        try (TUint8 image = decoder.decode(file)) {
            byte[] pixels = new byte[(int) image.shape().size()];
            image.asRawTensor().data().read(pixels);
            return new Decoded(pixels, List.of());
        } catch (DataException e) {
            return new Decoded(new byte[0], e.problems());
        }
    }

    /** One file's pixels, or why there are none. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    private record Decoded(byte[] pixels, List<DataProblem> problems) {}
}
