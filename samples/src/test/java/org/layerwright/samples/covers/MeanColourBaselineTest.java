package org.layerwright.samples.covers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

final class MeanColourBaselineTest {
    @Test
    void meanColourOfHalfRedHalfBlack(@TempDir Path folder) throws IOException {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 4; x++) {
            image.setRGB(x, 0, Color.RED.getRGB());
        }
        Path file = folder.resolve("red.png");
        ImageIO.write(image, "png", file.toFile());
        assertThat(MeanColourBaseline.meanColour(file))
                .containsExactly(new float[] {0.5f, 0, 0}, within(1e-6f));

        Path text = Files.writeString(folder.resolve("text.jpg"), "no picture");
        assertThatThrownBy(() -> MeanColourBaseline.meanColour(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("text.jpg");
    }

    @Test
    void learnsLabelsThatColourTells() {
        Random random = new Random(1);
        float[][] colours = new float[400][];
        float[][] labels = new float[400][];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            // The second label needs the squares: no line through colour space tells it.
            labels[i] =
                    new float[] {
                        colours[i][0] > 0.5f ? 1 : 0, Math.abs(colours[i][1] - 0.5f) < 0.25f ? 1 : 0
                    };
        }
        float[][] found =
                MeanColourBaseline.fit(Arrays.copyOf(colours, 300), Arrays.copyOf(labels, 300))
                        .probabilities(Arrays.copyOfRange(colours, 300, 400));
        assertThat(macroF1(found, Arrays.copyOfRange(labels, 300, 400), 0.5f)).isGreaterThan(0.85);
    }

    @Test
    void refusesRowsThatDoNotMatch() {
        assertThatThrownBy(() -> MeanColourBaseline.fit(new float[2][3], new float[1][5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 colours for 1 rows");
    }

    @Test
    void colourDoesNotTellTheGenresOfCovers(@TempDir Path folder) throws IOException {
        int count = 100;
        int training = 70;
        CoverSet.write(folder, count, 3, (done, total) -> {});
        List<Cover> covers = Cover.plan(count, 3);
        float[][] colours = new float[count][];
        float[][] labels = new float[count][CoverSet.GENRES.size()];
        for (int i = 0; i < count; i++) {
            colours[i] =
                    MeanColourBaseline.meanColour(
                            folder.resolve("images").resolve(covers.get(i).file()));
            for (String genre : covers.get(i).genres()) {
                labels[i][CoverSet.GENRES.indexOf(genre)] = 1;
            }
        }
        float[][] found =
                MeanColourBaseline.fit(
                                Arrays.copyOf(colours, training), Arrays.copyOf(labels, training))
                        .probabilities(Arrays.copyOfRange(colours, training, count));
        float[][] truth = Arrays.copyOfRange(labels, training, count);
        // 0.28 is the share of covers that have a genre: the threshold at which guesses find most.
        for (float threshold : new float[] {0.2f, 0.28f, 0.35f, 0.5f}) {
            assertThat(macroF1(found, truth, threshold)).as("at %s", threshold).isLessThan(0.65);
        }
    }

    private static double macroF1(float[][] probabilities, float[][] truth, float threshold) {
        double sum = 0;
        for (int label = 0; label < truth[0].length; label++) {
            int both = 0;
            int either = 0;
            for (int i = 0; i < truth.length; i++) {
                boolean found = probabilities[i][label] >= threshold;
                boolean there = truth[i][label] == 1;
                both += found && there ? 2 : 0;
                either += (found ? 1 : 0) + (there ? 1 : 0);
            }
            sum += either == 0 ? 0 : (double) both / either;
        }
        return sum / truth[0].length;
    }
}
