package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.layerwright.augment.TestImages.each;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;

import java.awt.Color;

/** Colours against {@link Color}'s conversions, which round to whole values. */
class HuesTest {
    private static final TestImages IMAGES = TestImages.random(2, 3);
    private static final TestImages GREY = TestImages.random(2, 1);

    @Test
    void grayscaleIsTheLuminance() {
        float[] changed = GraphRun.of(tf -> new Hues(tf).grayscale(IMAGES.in(tf)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) ->
                                        0.2989 * IMAGES.at(n, y, x, 0)
                                                + 0.5870 * IMAGES.at(n, y, x, 1)
                                                + 0.1140 * IMAGES.at(n, y, x, 2)),
                        within(1e-3f));
    }

    @Test
    void saturationIsMultipliedUpToOne() {
        float[] changed =
                GraphRun.of(tf -> new Hues(tf).saturation(IMAGES.in(tf), each(tf, 0.5f, 3f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) -> {
                                    float[] hsb = hsb(n, y, x);
                                    float most = Math.min(1f, hsb[1] * (n == 0 ? 0.5f : 3f));
                                    return rgb(hsb[0], most, hsb[2], c);
                                }),
                        within(0.51f));
    }

    @Test
    void hueTurnsBothWaysRoundItsCircle() {
        float[] changed = GraphRun.of(tf -> new Hues(tf).hue(IMAGES.in(tf), each(tf, 0.4f, -0.3f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) -> {
                                    float[] hsb = hsb(n, y, x);
                                    return rgb(hsb[0] + (n == 0 ? 0.4f : -0.3f), hsb[1], hsb[2], c);
                                }),
                        within(0.51f));
    }

    @Test
    void oneChannelHasNoColour() {
        assertThat(GraphRun.of(tf -> new Hues(tf).grayscale(GREY.in(tf)))).isEqualTo(GREY.values());
        assertThat(GraphRun.of(tf -> new Hues(tf).hue(GREY.in(tf), each(tf, 0.4f, 0.1f))))
                .isEqualTo(GREY.values());
    }

    private static float[] hsb(int n, int y, int x) {
        return Color.RGBtoHSB(
                (int) IMAGES.at(n, y, x, 0),
                (int) IMAGES.at(n, y, x, 1),
                (int) IMAGES.at(n, y, x, 2),
                null);
    }

    private static int rgb(float hue, float saturation, float brightness, int channel) {
        return Color.HSBtoRGB(hue, saturation, brightness) >> (16 - 8 * channel) & 0xff;
    }
}
