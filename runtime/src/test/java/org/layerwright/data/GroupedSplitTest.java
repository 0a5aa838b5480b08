package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.data.image.Picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class GroupedSplitTest {
    private static final List<String> LABELS = List.of("a", "b", "c");

    private static ImageDataset dataset(List<Truth> truths) {
        return ImageDataset.of(
                LABELS,
                IntStream.range(0, truths.size())
                        .mapToObj(
                                i ->
                                        new Example(
                                                Picture.of("p" + i, new byte[0]),
                                                truths.get(i),
                                                "made:" + i))
                        .toList());
    }

    /** Groups of one to {@code largest} examples, each fond of one label. */
    private static ImageDataset grouped(int groups, int largest, long seed) {
        Random random = new Random(seed);
        List<Truth> truths = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int favourite = random.nextInt(LABELS.size());
            for (int i = random.nextInt(largest); i >= 0; i--) {
                List<Integer> labels = new ArrayList<>();
                for (int label = 0; label < LABELS.size(); label++) {
                    if (random.nextDouble() < (label == favourite ? 0.8 : 0.2)) {
                        labels.add(label);
                    }
                }
                truths.add(Truth.of(labels).group("g" + group));
            }
        }
        return dataset(truths);
    }

    private static Set<String> groups(ImageDataset data) {
        return data.examples().stream()
                .map(example -> example.truth().group().orElseThrow())
                .collect(Collectors.toSet());
    }

    /** Sum over labels, and the size, of the squared distance from the share wanted. */
    private static double error(ImageDataset whole, ImageDataset part, double share) {
        double error = Math.pow(part.size() - share * whole.size(), 2);
        for (int label = 0; label < LABELS.size(); label++) {
            error += Math.pow(count(part, label) - share * count(whole, label), 2);
        }
        return error;
    }

    private static long count(ImageDataset data, int label) {
        return data.examples().stream().filter(each -> each.labels().contains(label)).count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noGroupIsInTwoParts(long seed) {
        ImageDataset data = grouped(60, 9, seed);
        Split<ImageDataset> two = data.split(0.7, seed);
        assertThat(groups(two.train())).doesNotContainAnyElementsOf(groups(two.validation()));
        ThreeWaySplit<ImageDataset> three = data.split(0.6, 0.2, seed);
        assertThat(groups(three.train())).doesNotContainAnyElementsOf(groups(three.validation()));
        assertThat(groups(three.train())).doesNotContainAnyElementsOf(groups(three.test()));
        assertThat(groups(three.validation())).doesNotContainAnyElementsOf(groups(three.test()));
        for (Split<ImageDataset> fold : data.kFold(4, seed)) {
            assertThat(groups(fold.train())).doesNotContainAnyElementsOf(groups(fold.validation()));
        }
    }

    @Test
    void isNearTheBestThereIsOnSmallSets() {
        // Brute force over all ways to choose some of 10 groups.
        double found = 0;
        double best = 0;
        double chance = 0;
        for (int seed = 0; seed < 20; seed++) {
            ImageDataset data = grouped(10, 6, seed);
            found += error(data, data.split(0.5, seed).validation(), 0.5);
            double[] errors = errorsOfAllChoices(data);
            best += Arrays.stream(errors).min().orElseThrow();
            chance += Arrays.stream(errors).average().orElseThrow();
        }
        assertThat(found).isLessThan(best + 0.1 * (chance - best));
    }

    private static double[] errorsOfAllChoices(ImageDataset data) {
        return IntStream.range(1, (1 << 10) - 1)
                .mapToDouble(
                        bits -> {
                            int[] chosen =
                                    IntStream.range(0, data.size())
                                            .filter(i -> (bits >> number(data, i) & 1) == 1)
                                            .toArray();
                            return error(data, data.subset(chosen), 0.5);
                        })
                .toArray();
    }

    private static int number(ImageDataset data, int example) {
        return Integer.parseInt(data.truth(example).group().orElseThrow().substring(1));
    }

    @Test
    void examplesWithoutAGroupStandAlone() {
        List<Truth> truths = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Truth truth = Truth.of(List.of(i % 2));
            truths.add(i < 4 ? truth.group("together") : truth);
        }
        Split<ImageDataset> split = dataset(truths).split(0.5, 3);
        assertThat(split.train().size()).isEqualTo(10);
        Set<Boolean> parts = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            String name = "p" + i;
            parts.add(
                    split.train().examples().stream()
                            .anyMatch(each -> each.picture().name().equals(name)));
        }
        assertThat(parts).hasSize(1);
    }

    @Test
    void groupsThatCannotBeDividedAreNamed() {
        List<Truth> truths = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            truths.add(Truth.of(List.of(0)).group(i < 6 ? "large" : "small" + i / 8));
        }
        ImageDataset data = dataset(truths);
        assertThatThrownBy(() -> data.split(0.5, 1))
                .hasMessageContaining("group 'large' has 6 of 10 examples")
                .hasMessageContaining("the largest part is to have 5");
        assertThatThrownBy(() -> data.kFold(4, 1))
                .hasMessageContaining(
                        "k must be at least 2 and at most 3 for 10 examples in 3 groups");
        assertThat(groups(data.split(0.6, 1).train())).containsExactly("large");
        ImageDataset twoGroups = data.subset(IntStream.range(0, 8).toArray());
        assertThatThrownBy(() -> twoGroups.split(0.8, 0.1, 1))
                .hasMessageContaining("8 examples in 2 groups")
                .hasMessageContaining("leaves a part empty");
    }
}
