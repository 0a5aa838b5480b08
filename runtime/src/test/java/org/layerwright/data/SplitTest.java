package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.random.Permutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SplitTest {
    /** Labels of very different frequency, correlated, some examples without any. */
    private static ImageDataset multiLabel(int count, long seed) {
        double[] frequency = {0.5, 0.3, 0.2, 0.1, 0.02};
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Integer> labels = new ArrayList<>();
            double mood = random.nextDouble();
            for (int label = 0; label < frequency.length; label++) {
                if (0.5 * random.nextDouble() + 0.5 * mood < frequency[label]) {
                    labels.add(label);
                }
            }
            examples.add(new Example(Path.of("f" + i), labels, "made:" + i));
        }
        return ImageDataset.of(List.of("a", "b", "c", "d", "e"), examples);
    }

    /**
     * For each label, validation examples above or below the share wanted; counted without {@code
     * labelCounts}.
     */
    private static double[] deviations(ImageDataset whole, List<Example> validation, double share) {
        double[] deviations = new double[whole.labels().size()];
        for (int label = 0; label < deviations.length; label++) {
            deviations[label] = count(validation, label) - share * count(whole.examples(), label);
        }
        return deviations;
    }

    private static int count(List<Example> examples, int label) {
        int count = 0;
        for (Example example : examples) {
            count += example.labels().contains(label) ? 1 : 0;
        }
        return count;
    }

    private static double worst(double[] deviations) {
        return Arrays.stream(deviations).map(Math::abs).max().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.9})
    void everyExampleIsInExactlyOnePart(double fraction) {
        ImageDataset data = multiLabel(301, 1);
        Split<ImageDataset> split = data.split(fraction, 5);
        List<Example> both = new ArrayList<>(split.train().examples());
        both.addAll(split.validation().examples());
        assertThat(both).hasSize(301);
        assertThat(new HashSet<>(both)).isEqualTo(new HashSet<>(data.examples()));
        assertThat(split.train().labels()).isEqualTo(data.labels());
        assertThat(split.validation().labels()).isEqualTo(data.labels());
        assertThat(split.train().examples()).isSubsetOf(data.examples());
        assertThat(split.train().size())
                .isBetween((int) (301 * fraction) - 3, (int) (301 * fraction) + 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyLabelKeepsItsShare(long seed) {
        ImageDataset data = multiLabel(400, seed);
        List<Example> validation = data.split(0.8, seed).validation().examples();
        assertThat(worst(deviations(data, validation, 0.2))).isLessThanOrEqualTo(1.5);
    }

    @Test
    void isMuchBetterThanChance() {
        double stratified = 0;
        double random = 0;
        for (int seed = 0; seed < 20; seed++) {
            ImageDataset data = multiLabel(200, seed);
            stratified +=
                    worst(deviations(data, data.split(0.8, seed).validation().examples(), 0.2));
            List<Example> shuffled = new ArrayList<>(data.examples());
            Collections.shuffle(shuffled, new Random(seed));
            random += worst(deviations(data, shuffled.subList(0, 40), 0.2));
        }
        assertThat(stratified).isLessThan(random / 3);
    }

    @Test
    void isTheBestThereIsOnASmallSet() {
        // Brute force over all 924 ways to choose 6 of 12 examples.
        ImageDataset data = multiLabel(12, 3);
        double best = Double.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << 12; chosen++) {
            if (Integer.bitCount(chosen) == 6) {
                int bits = chosen;
                List<Example> validation =
                        IntStream.range(0, 12)
                                .filter(i -> (bits >> i & 1) == 1)
                                .mapToObj(data.examples()::get)
                                .toList();
                best = Math.min(best, worst(deviations(data, validation, 0.5)));
            }
        }
        double found = worst(deviations(data, data.split(0.5, 1).validation().examples(), 0.5));
        assertThat(found).isLessThanOrEqualTo(best + 0.5);
    }

    @Test
    void singleLabelsAreSharedExactly() {
        List<Example> examples =
                IntStream.range(0, 100)
                        .mapToObj(
                                i ->
                                        new Example(
                                                Path.of("f" + i),
                                                List.of(i < 70 ? 0 : i < 90 ? 1 : 2),
                                                "x"))
                        .toList();
        List<Example> validation =
                ImageDataset.of(List.of("a", "b", "c"), examples)
                        .split(0.8, 9)
                        .validation()
                        .examples();
        assertThat(List.of(count(validation, 0), count(validation, 1), count(validation, 2)))
                .containsExactly(14, 4, 2);
    }

    @Test
    void theSeedDecides() {
        ImageDataset data = multiLabel(200, 1);
        assertThat(data.split(0.8, 1).validation().examples())
                .isEqualTo(data.split(0.8, 1).validation().examples());
        assertThat(data.split(0.8, 1).validation().examples())
                .isNotEqualTo(data.split(0.8, 2).validation().examples());
    }

    @Test
    void unlabelledExamplesAreSplitToo() {
        List<Example> examples =
                IntStream.range(0, 10)
                        .mapToObj(i -> new Example(Path.of("f" + i), List.of(), "x"))
                        .toList();
        assertThat(ImageDataset.of(List.of(), examples).split(0.7, 1).train().size()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 80, Double.NaN})
    void fractionsOutOfBoundsAreRefused(double fraction) {
        ImageDataset data = multiLabel(20, 1);
        assertThatThrownBy(() -> data.split(fraction, 1))
                .hasMessageContaining("must be above 0 and below 1");
    }

    @Test
    void anEmptyPartIsRefused() {
        ImageDataset one = multiLabel(1, 1);
        assertThatThrownBy(() -> one.split(0.8, 1)).hasMessageContaining("leaves a part empty");
    }

    @Test
    void permutationsAreUniform() {
        // Each of the 6 orders of 3 should come 1,000 times in 6,000; 5 standard deviations are
        // 145.
        int[] seen = new int[27];
        for (long seed = 0; seed < 6000; seed++) {
            int[] order = Permutation.shuffled(3, seed);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2);
            seen[order[0] * 9 + order[1] * 3 + order[2]]++;
        }
        assertThat(Arrays.stream(seen).filter(n -> n > 0).toArray()).hasSize(6);
        assertThat(Arrays.stream(seen).filter(n -> n > 0).min().orElseThrow()).isGreaterThan(855);
    }
}
