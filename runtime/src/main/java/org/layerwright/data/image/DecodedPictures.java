package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;

import java.util.List;

/** Many pictures decoded into memory, several at once. */
public final class DecodedPictures {
    private DecodedPictures() {}

    /** As {@link #pixels(List, ImageDecoder)}, with a decoder of its own. */
    public static byte[][] pixels(List<Picture> pictures, ImageSize size) {
        try (ImageDecoder decoder = ImageDecoder.open(size)) {
            return pixels(pictures, decoder).toArray(byte[][]::new);
        }
    }

    /**
     * Pixels 0 to 255 of each, in the pictures' order: rows, columns, channels.
     *
     * @throws DataException if any cannot be used, naming all of them
     */
    public static List<byte[]> pixels(List<Picture> pictures, ImageDecoder decoder) {
        List<Decoded> decoded =
                pictures.parallelStream().map(each -> decodeOrSayWhyNot(each, decoder)).toList();
        List<DataProblem> problems =
                decoded.stream().flatMap(each -> each.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new DataException(
                    "%d of %d pictures cannot be used:".formatted(problems.size(), pictures.size()),
                    problems);
        }
        return decoded.stream().map(Decoded::pixels).toList();
    }

    private static Decoded decodeOrSayWhyNot(Picture picture, ImageDecoder decoder) {
        try {
            return new Decoded(decoder.pixels(picture, PixelLimit.fixed()), List.of());
        } catch (BadImageException e) {
            Fault fault = e.fault();
            DataProblem problem =
                    new DataProblem(picture.name(), "it " + fault.what(), fault.fix());
            return new Decoded(new byte[0], List.of(problem));
        }
    }

    /** One picture's pixels, or why there are none. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    private record Decoded(byte[] pixels, List<DataProblem> problems) {}
}
