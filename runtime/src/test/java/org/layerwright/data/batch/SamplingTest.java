package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.data.ArrayDataset;
import org.layerwright.random.Permutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class SamplingTest {
    private static ArrayDataset labelled(List<List<String>> labels) {
        return ArrayDataset.of(labels.size()).labels(labels);
    }

    /** 60 of a, 30 of b, 9 of c, 1 of d. */
    private static ArrayDataset longTail() {
        List<List<String>> labels = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            labels.add(List.of(i < 60 ? "a" : i < 90 ? "b" : i < 99 ? "c" : "d"));
        }
        return labelled(labels);
    }

    private static int[] timesDrawn(int examples, int[] epoch) {
        int[] times = new int[examples];
        Arrays.stream(epoch).forEach(example -> times[example]++);
        return times;
    }

    @Test
    void labelsThatExcludeEachOtherAreDrawnEquallyOften() {
        ArrayDataset data = longTail();
        int[] times = timesDrawn(100, Sampling.BALANCED.of(data).epoch(7));
        assertThat(Arrays.stream(times, 0, 60).sum()).isEqualTo(25);
        assertThat(Arrays.stream(times, 60, 90).sum()).isEqualTo(25);
        assertThat(Arrays.stream(times, 90, 99).sum()).isEqualTo(25);
        assertThat(times[99]).isEqualTo(25);
    }

    @Test
    void noExampleComesAgainBeforeAllOthersOfItsLabelHaveCome() {
        int[] times = timesDrawn(100, Sampling.BALANCED.of(longTail()).epoch(7));
        assertThat(Arrays.stream(times, 0, 90).max().orElseThrow()).isEqualTo(1);
        assertThat(Arrays.stream(times, 90, 99).min().orElseThrow()).isEqualTo(2);
        assertThat(Arrays.stream(times, 90, 99).max().orElseThrow()).isEqualTo(3);
    }

    @Test
    void overManyEpochsEachExampleComesAsOftenAsItsLabelsSay() {
        // In an epoch of 8 draws a, b and no label get 8/3 each. An example of a comes
        // 8/3/4 times for it, one of b 8/3/2 times, one of both that often for each.
        ArrayDataset data =
                labelled(
                        List.of(
                                List.of("a"),
                                List.of("a"),
                                List.of("a"),
                                List.of("a", "b"),
                                List.of("b"),
                                List.of(),
                                List.of(),
                                List.of()));
        double[] expected = {2 / 3., 2 / 3., 2 / 3., 2, 4 / 3., 8 / 9., 8 / 9., 8 / 9.};
        int epochs = 6000;
        double[] mean = new double[8];
        for (int epoch = 0; epoch < epochs; epoch++) {
            int[] drawn = Sampling.BALANCED.of(data).epoch(Permutation.seed(3, epoch));
            assertThat(drawn).hasSize(8);
            Arrays.stream(drawn).forEach(example -> mean[example] += 1.0 / epochs);
        }
        // A count in an epoch deviates by less than 0.8: five deviations of the mean are 0.05.
        assertThat(mean).containsExactly(expected, within(0.05));
    }

    @Test
    void drawsForALabelAreSpreadOverTheEpoch() {
        // Of 25 draws for d among 100, some come in each quarter; that one has none happens once
        // in 2,000 epochs.
        int[] drawn = Sampling.BALANCED.of(longTail()).epoch(11);
        for (int quarter = 0; quarter < 4; quarter++) {
            assertThat(Arrays.copyOfRange(drawn, 25 * quarter, 25 * quarter + 25)).contains(99);
        }
    }

    @Test
    void theSeedDecides() {
        ArrayDataset data = longTail();
        assertThat(Sampling.BALANCED.of(data).epoch(5))
                .isEqualTo(Sampling.BALANCED.of(data).epoch(5))
                .isNotEqualTo(Sampling.BALANCED.of(data).epoch(6));
    }

    @Test
    void withFewerDrawsThanLabelsEachLabelHasItsTurn() {
        ArrayDataset data = labelled(List.of(List.of("a", "b", "c", "d"), List.of("e")));
        int[] seen = new int[2];
        for (int seed = 0; seed < 1000; seed++) {
            int[] drawn = Sampling.BALANCED.of(data).epoch(seed);
            assertThat(drawn).hasSize(2);
            Arrays.stream(drawn).forEach(example -> seen[example]++);
        }
        // 2 of 5 labels an epoch, and e is one of them in 2 of 5 epochs: 400, deviation 15.5.
        assertThat(seen[1]).isBetween(320, 480);
    }

    @Test
    void shuffledIsEachExampleOnce() {
        int[] times = timesDrawn(100, Sampling.SHUFFLED.of(longTail()).epoch(7));
        assertThat(times).containsOnly(1);
    }
}
