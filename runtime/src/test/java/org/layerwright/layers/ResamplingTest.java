package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.graph.LayerRun;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;

/** Other sizes, by hand. */
class ResamplingTest {
    /** One row with the column's number in each pixel, times 10. */
    private static FloatNdArray row(int width) {
        FloatNdArray row = NdArrays.ofFloats(Shape.of(1, 1, width, 1));
        for (int i = 0; i < width; i++) {
            row.setFloat(10 * i, 0, 0, i, 0);
        }
        return row;
    }

    @Test
    void nearestTakesThePixelAroundTheCentre() {
        // Centres at 5/6, 15/6 and 25/6 of 5 pixels.
        assertThat(LayerRun.forward((net, in) -> Resampling.nearest(net, in.get(0), 1, 3), row(5)))
                .containsExactly(0, 20, 40);
    }

    @Test
    void bilinearGoesByDistanceAndStopsAtTheBorder() {
        assertThat(LayerRun.forward((net, in) -> Resampling.bilinear(net, in.get(0), 1, 6), row(3)))
                .containsExactly(new float[] {0, 2.5f, 7.5f, 12.5f, 17.5f, 20}, within(1e-5f));
    }

    @Test
    void bicubicWeighsFourPixels() {
        // Half way between four pixels: -1/16, 9/16, 9/16, -1/16; at the border without the first.
        assertThat(LayerRun.forward((net, in) -> Resampling.bicubic(net, in.get(0), 1, 3), row(6)))
                .containsExactly(
                        new float[] {
                            (9 * 10 - 20) / 17f,
                            (-10 + 9 * 20 + 9 * 30 - 40) / 16f,
                            (-30 + 9 * 40 + 9 * 50) / 17f
                        },
                        within(1e-4f));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, 1, 1, 4, 4, 0, 0",
        "5, 4, 1, 2, 2, 4, 1, 0",
        "5, 4, 200, 100, 5, 2, 0, 1",
        "5, 4, 1, 100, 1, 4, 2, 0",
        "3, 8, 2, 3, 3, 4, 0, 2"
    })
    void theLargestCentredPartIsCutOut(
            int height,
            int width,
            int targetHeight,
            int targetWidth,
            int rows,
            int columns,
            int top,
            int left) {
        FloatNdArray image = NdArrays.ofFloats(Shape.of(1, height, width, 1));
        image.scalars().forEachIndexed((at, pixel) -> pixel.setFloat(100 * at[1] + at[2]));
        float[] part =
                LayerRun.forward(
                        (net, in) ->
                                Resampling.cropToAspectRatio(
                                        net, in.get(0), targetHeight, targetWidth),
                        image);
        assertThat(part).hasSize(rows * columns);
        assertThat(part[0]).isEqualTo(100 * top + left);
        assertThat(part[part.length - 1]).isEqualTo(100 * (top + rows - 1) + (left + columns - 1));
    }
}
