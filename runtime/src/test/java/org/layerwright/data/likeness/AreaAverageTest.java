package org.layerwright.data.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

final class AreaAverageTest {

    /** Each pixel is cut into 8 x 8 points, of which each cell takes those that lie in it. */
    @ParameterizedTest
    @CsvSource({"8,8", "12,6", "3,20", "4,4", "1,2", "10,14"})
    void isTheMeanOfTheAreaCovered(int height, int width) {
        byte[] rgb = new byte[height * width * 3];
        new Random(height).nextBytes(rgb);
        int cells = 4;
        int points = 8;
        double[] sum = new double[cells * cells * 3];
        for (int y = 0; y < height * points; y++) {
            for (int x = 0; x < width * points; x++) {
                int cell = y * cells / (height * points) * cells + x * cells / (width * points);
                for (int c = 0; c < 3; c++) {
                    sum[cell * 3 + c] += rgb[(y / points * width + x / points) * 3 + c] & 0xFF;
                }
            }
        }
        double pointsPerCell = (double) height * width * points * points / (cells * cells);

        float[] grid = AreaAverage.of(rgb, height, width, cells);

        for (int i = 0; i < sum.length; i++) {
            assertThat((double) grid[i]).isCloseTo(sum[i] / pointsPerCell, within(1e-3));
        }
    }
}
