package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.layerwright.augment.TestImages.each;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;

import java.util.Arrays;

/** Each change with fixed parameters against plain Java. */
class TonesTest {
    private static final TestImages IMAGES = TestImages.random(2, 3);
    private static final float CLOSE = 1e-3f;

    @Test
    void brightnessAddsAndCutsOff() {
        float[] changed =
                GraphRun.of(tf -> new Tones(tf).brightness(IMAGES.in(tf), each(tf, 0.25f, -0.5f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) ->
                                        clip(IMAGES.at(n, y, x, c) + (n == 0 ? 63.75 : -127.5))),
                        within(CLOSE));
    }

    @Test
    void contrastTurnsAboutEachChannelsMean() {
        float[] changed =
                GraphRun.of(tf -> new Tones(tf).contrast(IMAGES.in(tf), each(tf, 1.5f, 0.25f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) -> {
                                    double mean =
                                            Arrays.stream(channel(IMAGES, n, c))
                                                    .average()
                                                    .orElseThrow();
                                    double away = IMAGES.at(n, y, x, c) - mean;
                                    return clip(mean + away * (n == 0 ? 1.5 : 0.25));
                                }),
                        within(CLOSE));
    }

    @Test
    void posterizationKeepsTheUpperBits() {
        float[] changed =
                GraphRun.of(tf -> new Tones(tf).posterize(IMAGES.in(tf), each(tf, 3f, 8f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) -> {
                                    int value = (int) IMAGES.at(n, y, x, c);
                                    return n == 0 ? value >> 5 << 5 : value;
                                }));
    }

    @Test
    void solarizationInvertsFromTheThresholdOn() {
        float[] changed =
                GraphRun.of(
                        tf ->
                                new Tones(tf)
                                        .solarize(
                                                IMAGES.in(tf),
                                                each(tf, 0.2f, 0f),
                                                each(tf, 0.6f, 0f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) -> {
                                    double value = IMAGES.at(n, y, x, c);
                                    double lighter = clip(value + (n == 0 ? 51 : 0));
                                    return lighter < (n == 0 ? 153 : 0) ? lighter : 255 - lighter;
                                }),
                        within(CLOSE));
    }

    @Test
    void autoContrastStretchesEachChannel() {
        TestImages narrow =
                new TestImages(
                        2,
                        7,
                        10,
                        3,
                        IMAGES.expected((n, y, x, c) -> 40 + IMAGES.at(n, y, x, c) / (c + 2)));
        float[] changed = GraphRun.of(tf -> new Tones(tf).autoContrast(narrow.in(tf)));
        assertThat(changed)
                .containsExactly(
                        narrow.expected(
                                (n, y, x, c) -> {
                                    double[] values = channel(narrow, n, c);
                                    double least = Arrays.stream(values).min().orElseThrow();
                                    double most = Arrays.stream(values).max().orElseThrow();
                                    return (narrow.at(n, y, x, c) - least) / (most - least) * 255;
                                }),
                        within(2e-3f));
    }

    /**
     * The rank of a level among all, from 0 for the lowest level present to 255 for the highest.
     */
    @Test
    void equalizationSpreadsTheLevels() {
        TestImages dark =
                new TestImages(
                        2,
                        7,
                        10,
                        3,
                        IMAGES.expected((n, y, x, c) -> 20 + IMAGES.at(n, y, x, c) / 4));
        float[] changed = GraphRun.of(tf -> new Tones(tf).equalize(dark.in(tf)));
        assertThat(changed)
                .containsExactly(
                        dark.expected(
                                (n, y, x, c) -> {
                                    int[] levels =
                                            Arrays.stream(channel(dark, n, c))
                                                    .mapToInt(v -> (int) v)
                                                    .toArray();
                                    int own = (int) dark.at(n, y, x, c);
                                    int least = Arrays.stream(levels).min().orElseThrow();
                                    long upTo = Arrays.stream(levels).filter(v -> v <= own).count();
                                    long first =
                                            Arrays.stream(levels).filter(v -> v == least).count();
                                    return Math.rint(
                                            255.0 * (upTo - first) / (levels.length - first));
                                }));
    }

    @Test
    void whatHasOneLevelStays() {
        TestImages flat = TestImages.of(1, 7, 10, 3, 77f);
        assertThat(GraphRun.of(tf -> new Tones(tf).autoContrast(flat.in(tf))))
                .isEqualTo(flat.values());
        assertThat(GraphRun.of(tf -> new Tones(tf).equalize(flat.in(tf)))).isEqualTo(flat.values());
    }

    private static double[] channel(TestImages images, int n, int c) {
        double[] values = new double[images.height() * images.width()];
        for (int y = 0; y < images.height(); y++) {
            for (int x = 0; x < images.width(); x++) {
                values[y * images.width() + x] = images.at(n, y, x, c);
            }
        }
        return values;
    }

    private static double clip(double value) {
        return Math.max(0, Math.min(255, value));
    }
}
