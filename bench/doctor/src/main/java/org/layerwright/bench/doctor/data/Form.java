package org.layerwright.bench.doctor.data;

import org.layerwright.bench.doctor.data.Examples.Example;
import org.layerwright.data.ArrayDataset;

/** How examples become what a model takes. */
@FunctionalInterface
public interface Form {
    /** Bytes 0 to 255, for a network whose input is an image. */
    Form PIXELS =
            examples ->
                    labelled(examples)
                            .images(
                                    "input",
                                    examples.list().stream()
                                            .map(Example::pixels)
                                            .toArray(byte[][]::new),
                                    examples.side(),
                                    examples.side(),
                                    Examples.CHANNELS);

    /** The data set. */
    ArrayDataset of(Examples examples);

    /** Numbers {@code pixel * scale + offset}, for a network whose input has a shape. */
    static Form numbers(double scale, double offset) {
        return examples -> numbers(examples, rows(examples, scale, offset));
    }

    /** Numbers {@code pixel * scale}, one of which is none. */
    static Form withNaN(double scale) {
        return examples -> {
            float[][] rows = rows(examples, scale, 0);
            rows[rows.length / 2][rows[0].length / 2] = Float.NaN;
            return numbers(examples, rows);
        };
    }

    private static float[][] rows(Examples examples, double scale, double offset) {
        float[][] rows = new float[examples.size()][];
        for (int row = 0; row < rows.length; row++) {
            byte[] pixels = examples.list().get(row).pixels();
            rows[row] = new float[pixels.length];
            for (int i = 0; i < pixels.length; i++) {
                rows[row][i] = (float) ((pixels[i] & 0xff) * scale + offset);
            }
        }
        return rows;
    }

    private static ArrayDataset numbers(Examples examples, float[][] rows) {
        return labelled(examples)
                .numbers("input", rows, examples.side(), examples.side(), Examples.CHANNELS);
    }

    private static ArrayDataset labelled(Examples examples) {
        return ArrayDataset.of(examples.size())
                .labelIndices(
                        examples.names(),
                        examples.list().stream().map(Example::labels).toArray(int[][]::new));
    }
}
