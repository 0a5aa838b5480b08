package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.diagnose.DataLook.Limits;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.DataFacts.LabelFacts;
import org.layerwright.diagnose.evidence.DataFacts.Pair;
import org.layerwright.diagnose.evidence.Leak;
import org.layerwright.diagnose.evidence.PixelFacts;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;
import org.layerwright.random.Permutation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts of small sets, against sums over all their numbers and against what was put in. */
class DataLookTest {
    private static final int PIXELS = 8 * 8;
    private static final Limits ALL = new Limits(10_000, Duration.ofMinutes(1));
    private static final NetworkInfo INFO =
            NetworkInfo.named("Two")
                    .image("front", 8, 8, 1)
                    .numbers("facts", 3)
                    .output("kind", LabelKind.SINGLE_LABEL, "a", "b")
                    .output("more", LabelKind.MULTI_LABEL, "x", "y")
                    .build();

    private final Random random = new Random(3);

    private byte[][] pictures(int count) {
        byte[][] pictures = new byte[count][PIXELS];
        Arrays.stream(pictures).forEach(random::nextBytes);
        return pictures;
    }

    private float[][] facts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new float[] {1000 + i, random.nextFloat(), -4})
                .toArray(float[][]::new);
    }

    /** Odd examples are b, the others a; every fourth has x. */
    private static ArrayDataset data(byte[][] pictures, float[][] facts) {
        List<List<String>> labels =
                IntStream.range(0, pictures.length)
                        .mapToObj(
                                i ->
                                        i % 4 == 0
                                                ? List.of("a", "x")
                                                : List.of(i % 2 == 1 ? "b" : "a"))
                        .toList();
        List<List<String>> unknown =
                IntStream.range(0, pictures.length)
                        .mapToObj(i -> i < 3 ? List.of("y") : List.<String>of())
                        .toList();
        return ArrayDataset.of(pictures.length)
                .images("front", pictures, 8, 8, 1)
                .numbers("facts", facts)
                .labels(labels, unknown)
                .withLabels(INFO.labels());
    }

    private static DataLook look(ArrayDataset data, Limits limits) {
        try (BatchSource source = BatchSource.open(data, 4)) {
            return DataLook.at(INFO, source, Permutation.identity(data.size()), limits);
        }
    }

    @Test
    void numbersAreThoseOfAllExamples() {
        byte[][] pictures = pictures(21);
        Arrays.fill(pictures[5], (byte) 200);
        float[][] facts = facts(21);
        DataFacts found = look(data(pictures, facts), ALL).facts();
        double[] pixels =
                Arrays.stream(pictures)
                        .flatMapToDouble(
                                picture ->
                                        IntStream.range(0, PIXELS)
                                                .mapToDouble(i -> picture[i] & 0xFF))
                        .toArray();
        assertNumbers(found.inputs().get(0), "front", pixels);
        assertThat(found.inputs().get(0).constantShare()).isEqualTo(1 / 21.0);
        assertThat(found.inputs().get(0).strange()).containsExactly("example 5");
        double[] numbers =
                Arrays.stream(facts)
                        .flatMapToDouble(row -> IntStream.range(0, 3).mapToDouble(i -> row[i]))
                        .toArray();
        assertNumbers(found.inputs().get(1), "facts", numbers);
        assertThat(found.inputs().get(1).constantShare()).isZero();
        assertThat(found.examples()).isEqualTo(21);
        assertThat(found.looked()).isEqualTo(21);
        assertThat(found.copies()).isEmpty();
    }

    private static void assertNumbers(PixelFacts found, String name, double... all) {
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance =
                Arrays.stream(all).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        assertThat(found.input()).isEqualTo(name);
        assertThat(found.mean()).isCloseTo(mean, within(1e-9));
        assertThat(found.deviation()).isCloseTo(Math.sqrt(variance), within(1e-9));
        assertThat(found.minimum()).isEqualTo(Arrays.stream(all).min().orElseThrow());
        assertThat(found.maximum()).isEqualTo(Arrays.stream(all).max().orElseThrow());
        assertThat(found.notFinite()).isZero();
    }

    @Test
    void labelsAreCountedWhereTheyAreKnown() {
        DataFacts found = look(data(pictures(21), facts(21)), new Limits(4, Duration.ZERO)).facts();
        assertThat(found.looked()).isEqualTo(4);
        assertThat(found.labels())
                .containsExactly(
                        new LabelFacts("kind", List.of("a", "b"), List.of(11, 10), List.of(21, 21)),
                        new LabelFacts("more", List.of("x", "y"), List.of(6, 0), List.of(21, 18)));
    }

    @Test
    void copiesAreFoundAndContradictionsAmongThem() {
        byte[][] pictures = pictures(12);
        float[][] facts = facts(12);
        copy(pictures, facts, 1, 3);
        copy(pictures, facts, 1, 6);
        // Only the picture is the same: another example.
        pictures[9] = pictures[7].clone();
        DataFacts found = look(data(pictures, facts), ALL).facts();
        assertThat(found.copies())
                .containsExactly(
                        new Pair("example 1: b", "example 3: b"),
                        new Pair("example 1: b", "example 6: a"));
        assertThat(found.contradictions())
                .containsExactly(new Pair("example 1: b", "example 6: a"));
    }

    private static void copy(byte[][] pictures, float[][] facts, int from, int to) {
        pictures[to] = pictures[from].clone();
        facts[to] = facts[from].clone();
    }

    @Test
    void blankPicturesAreNoCopies() {
        byte[][] pictures = pictures(8);
        float[][] facts = facts(8);
        pictures[2] = new byte[PIXELS];
        copy(pictures, facts, 2, 4);
        assertThat(look(data(pictures, facts), ALL).facts().copies()).isEmpty();
    }

    @Test
    void validationExamplesThatTrainingSeesAreALeak() {
        byte[][] pictures = pictures(30);
        float[][] facts = facts(30);
        copy(pictures, facts, 3, 22);
        copy(pictures, facts, 8, 25);
        ArrayDataset all = data(pictures, facts);
        DataLook training = look(all.take(20), ALL);
        DataLook validation = look(all.subset(IntStream.range(20, 30).toArray()), ALL);
        Leak leak = validation.leakFrom(training);
        assertThat(leak.copies())
                .containsExactly(
                        new Pair("example 3: b", "example 2: a"),
                        new Pair("example 8: a x", "example 5: b"));
        assertThat(leak.share()).isEqualTo(0.2);
        Leak sampled = new Leak(leak.copies(), 10, 0.5);
        assertThat(sampled.share()).isEqualTo(0.4);
    }

    @Test
    void sortedLabelsHaveAnEntropyOfNothing() {
        ArrayDataset data = data(pictures(400), facts(400));
        List<Truths> kind = Truths.of(INFO, data).subList(0, 1);
        int[] sorted =
                Stream.of(0, 1)
                        .flatMapToInt(odd -> IntStream.range(0, 400).filter(i -> i % 2 == odd))
                        .toArray();
        assertThat(new OrderEntropy(kind, 4).of(sorted)).isLessThan(0.03);
        int[] shuffled = Permutation.shuffled(400, 9);
        assertThat(new OrderEntropy(kind, 4).of(shuffled)).isBetween(0.9, 1.1);
        // Every batch half a, half b: better than chance does it.
        assertThat(new OrderEntropy(kind, 4).of(Permutation.identity(400))).isGreaterThan(1.1);
        assertThat(new OrderEntropy(kind, 1).of(sorted)).isEqualTo(1);
    }
}
