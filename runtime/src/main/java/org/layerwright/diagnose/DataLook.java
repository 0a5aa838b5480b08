package org.layerwright.diagnose;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.Dataset;
import org.layerwright.data.Truth;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.image.Digest;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.DataFacts.Pair;
import org.layerwright.diagnose.evidence.Leak;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.random.Permutation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One look at one part of the data, as training takes it but for augmentation: through the same
 * batches, so that a cache of pixels is filled by it and not passed by. Labels are counted over all
 * examples, pixels over some drawn at random, as many as the limits allow.
 */
final class DataLook {
    private final DataFacts facts;

    /** Which examples have this content, of those that cannot be equal by chance. */
    private final Map<Digest, List<Integer>> contents;

    private final ExampleNames names;

    private DataLook(DataFacts facts, Map<Digest, List<Integer>> contents, ExampleNames names) {
        this.facts = facts;
        this.contents = contents;
        this.names = names;
    }

    /**
     * How much a look may cost; it ends with the batch in which one of the limits is reached.
     *
     * @param examples at most
     * @param time at most
     */
    record Limits(int examples, Duration time) {
        /** 2,000 examples, one second. */
        static Limits usual() {
            return new Limits(2_000, Duration.ofSeconds(1));
        }
    }

    /**
     * Looks.
     *
     * @param order in which training takes the examples; null if it does not train on them
     */
    static DataLook at(
            NetworkInfo info, BatchSource source, int @Nullable [] order, Limits limits) {
        List<Truths> truths = Truths.of(info, source.data());
        Look look = new Look(info, source.data());
        look.over(source, limits);
        DataFacts facts =
                new DataFacts(
                        source.examples(),
                        look.looked,
                        truths.stream().map(Truths::facts).toList(),
                        look.inputs.stream().map(InputTally::facts).toList(),
                        order == null ? 1 : new OrderEntropy(truths, source.batchSize()).of(order),
                        look.copies(),
                        look.contradictions());
        return new DataLook(facts, look.contents, look.names);
    }

    DataFacts facts() {
        return facts;
    }

    /** What this, the validation part, has of the training part. */
    Leak leakFrom(DataLook training) {
        Map<Integer, Pair> copies = new TreeMap<>();
        contents.forEach(
                (content, examples) -> {
                    List<Integer> trained = training.contents.getOrDefault(content, List.of());
                    if (!trained.isEmpty()) {
                        String first = training.names.labelled(trained.get(0));
                        examples.forEach(i -> copies.put(i, new Pair(first, names.labelled(i))));
                    }
                });
        double share = (double) training.facts.looked() / training.facts.examples();
        return new Leak(List.copyOf(copies.values()), facts.looked(), share);
    }

    /** What comes together during a look. */
    private static final class Look {
        final Dataset data;
        final ExampleNames names;
        final List<InputTally> inputs;
        final Map<Digest, List<Integer>> contents = new HashMap<>();
        int looked;

        Look(NetworkInfo info, Dataset data) {
            this.data = data;
            this.names = new ExampleNames(data);
            this.inputs = info.inputs().stream().map(InputTally::new).toList();
        }

        /** At random, so that what was seen when time is over stands for all. */
        void over(BatchSource source, Limits limits) {
            long end = System.nanoTime() + limits.time().toNanos();
            int most = Math.min(source.examples(), limits.examples());
            int[] chosen = Arrays.copyOf(Permutation.shuffled(source.examples(), 0), most);
            try (Epoch epoch = source.epoch(chosen)) {
                while (epoch.hasNext() && (looked == 0 || System.nanoTime() < end)) {
                    try (Batch batch = epoch.next()) {
                        add(batch);
                    }
                }
            }
        }

        private void add(Batch batch) {
            int[] examples = batch.examples();
            for (int row = 0; row < examples.length; row++) {
                looked++;
                boolean telling = false;
                for (InputTally input : inputs) {
                    String name = names.of(examples[row]);
                    boolean constant = input.add(batch.bytes(input.name(), row), name);
                    telling |= input.hasManyNumbers() && !constant;
                }
                if (telling) {
                    contents.computeIfAbsent(batch.digest(row), none -> new ArrayList<>())
                            .add(examples[row]);
                }
            }
        }

        List<Pair> copies() {
            Map<Integer, Pair> copies = new TreeMap<>();
            contents.values().stream()
                    .map(same -> same.stream().sorted().toList())
                    .forEach(
                            same ->
                                    same.stream()
                                            .skip(1)
                                            .forEach(
                                                    copy ->
                                                            copies.put(
                                                                    copy,
                                                                    pair(same.get(0), copy))));
            return List.copyOf(copies.values());
        }

        List<Pair> contradictions() {
            Map<Integer, Pair> found = new TreeMap<>();
            for (List<Integer> examples : contents.values()) {
                Map<Truth, Integer> firstOf = new LinkedHashMap<>();
                for (int copy : examples.stream().sorted().toList()) {
                    Truth truth = data.truth(copy);
                    firstOf.entrySet().stream()
                            .filter(earlier -> earlier.getKey().contradicts(truth))
                            .findFirst()
                            .ifPresent(it -> found.put(copy, pair(it.getValue(), copy)));
                    firstOf.putIfAbsent(truth, copy);
                }
            }
            return List.copyOf(found.values());
        }

        private Pair pair(int first, int copy) {
            return new Pair(names.labelled(first), names.labelled(copy));
        }
    }
}
