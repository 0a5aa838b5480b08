package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A seed fixes the split, the order, the first weights, augmentation and dropout: first all of it
 * together, then what each contributes with all else held still.
 */
class RepeatableTest {
    private static final Adam FAST = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false);
    private static final Definition PLAIN = Definition.plain(FAST);
    private static final Definition DROPPING = new Definition(FAST, 0.4f, false);
    private static final Shaken SHAKEN = new Shaken(PLAIN);

    private final ImageDataset data;

    RepeatableTest(@TempDir Path folder) {
        data = TinyImages.write(folder, 60, 1);
    }

    /** One reads all files anew in each epoch, the other keeps what it has read. */
    @Test
    void aWholeRunIsItsSeeds() {
        Run run = Run.of(data, 5, Cache.MEMORY);
        assertThat(Run.of(data, 5, Cache.NONE)).isEqualTo(run);
        Run other = Run.of(data, 6, Cache.MEMORY);
        assertThat(other.weights).isNotEqualTo(run.weights);
        assertThat(other.history).isNotEqualTo(run.history);
    }

    @Test
    void theSplitIsItsSeeds() {
        assertThat(data.split(0.75, 5).train().examples())
                .isEqualTo(data.split(0.75, 5).train().examples())
                .isNotEqualTo(data.split(0.75, 6).train().examples());
    }

    @Test
    void theOrderIsTheRunsSeeds() {
        Map<String, List<Float>> trained = fitted(5);
        assertThat(fitted(5)).isEqualTo(trained);
        assertThat(fitted(6)).isNotEqualTo(trained);
    }

    /** Weights after an epoch of a network whose seed stays. */
    private Map<String, List<Float>> fitted(long seed) {
        try (TinyNet net = TinyNet.create(PLAIN, 1)) {
            net.fit(data, FitOptions.epochs(1).batchSize(16).seed(seed));
            return numbers(weights(net));
        }
    }

    @Test
    void theFirstWeightsAreTheModelsSeeds() {
        Map<String, List<Float>> first = firstWeights(5);
        assertThat(firstWeights(5)).isEqualTo(first);
        Map<String, List<Float>> other = firstWeights(6);
        for (String kernel : List.of("conv/kernel", "out/kernel")) {
            assertThat(other.get(kernel)).isNotEqualTo(first.get(kernel));
        }
    }

    private static Map<String, List<Float>> firstWeights(long seed) {
        try (TinyNet net = TinyNet.create(PLAIN, seed)) {
            return numbers(weights(net));
        }
    }

    @Test
    void augmentationIsTheModelsSeeds() {
        assertThat(lossesOfTwoSteps(SHAKEN, 5))
                .isEqualTo(lossesOfTwoSteps(SHAKEN, 5))
                .isNotEqualTo(lossesOfTwoSteps(SHAKEN, 6))
                .isNotEqualTo(lossesOfTwoSteps(PLAIN, 5));
    }

    @Test
    void dropoutIsTheModelsSeeds() {
        assertThat(lossesOfTwoSteps(DROPPING, 5))
                .isEqualTo(lossesOfTwoSteps(DROPPING, 5))
                .isNotEqualTo(lossesOfTwoSteps(DROPPING, 6))
                .isNotEqualTo(lossesOfTwoSteps(PLAIN, 5));
    }

    /** What makes the last two tests mean something: nothing else of a step depends on the seed. */
    @Test
    void withoutEitherAStepDependsOnNoSeed() {
        assertThat(lossesOfTwoSteps(PLAIN, 5)).isEqualTo(lossesOfTwoSteps(PLAIN, 6));
    }

    /** The same examples in the same order, from the same weights whatever the seed. */
    private List<Float> lossesOfTwoSteps(NetworkDefinition definition, long seed) {
        List<Float> losses = new ArrayList<>();
        try (TinyNet start = TinyNet.create(PLAIN, 1);
                TinyNet net = TinyNet.create(definition, seed);
                BatchSource source =
                        BatchSource.open(data, BatchOptions.of(8, 8, 1).batchSize(16));
                Epoch batches = source.epochInOrder()) {
            net.trainer().session().write(weights(start));
            for (int step = 0; step < 2; step++) {
                try (Batch batch = batches.next()) {
                    for (float loss : net.trainer().trainBatch(batch).losses()) {
                        losses.add(loss);
                    }
                }
            }
        }
        return losses;
    }

    private static WeightValues weights(TinyNet net) {
        return net.trainer().session().read(net.trainer().session().network().weights().ofModel());
    }

    private static Map<String, List<Float>> numbers(WeightValues weights) {
        Map<String, List<Float>> numbers = new LinkedHashMap<>();
        for (String name : weights.names()) {
            List<Float> own = new ArrayList<>();
            for (float number : weights.get(name).numbers()) {
                own.add(number);
            }
            numbers.put(name, own);
        }
        return numbers;
    }

    /** What a run of three epochs leaves: all weights, and its history without its times. */
    private record Run(Map<String, List<Float>> weights, List<Map<String, Double>> history) {
        static Run of(ImageDataset data, long seed, Cache cache) {
            Split<ImageDataset> split = data.split(0.75, seed);
            Shaken definition = new Shaken(new Definition(FAST, 0.3f, true));
            try (TinyNet net = TinyNet.create(definition, seed)) {
                History history =
                        net.fit(
                                split.train(),
                                FitOptions.epochs(3)
                                        .batchSize(16)
                                        .seed(seed)
                                        .cache(cache)
                                        .validation(split.validation()));
                return new Run(
                        numbers(RepeatableTest.weights(net)),
                        history.epochs().stream().map(Run::withoutTimes).toList());
            }
        }

        private static Map<String, Double> withoutTimes(EpochResult epoch) {
            Map<String, Double> values = new LinkedHashMap<>(epoch.values());
            values.keySet()
                    .removeAll(
                            List.of("images_per_second", "input_wait_seconds", "input_wait_share"));
            return values;
        }
    }
}
