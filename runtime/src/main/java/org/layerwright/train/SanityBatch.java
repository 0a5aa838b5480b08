package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.image.Digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which examples a sanity check takes, and whether they contradict each other. */
final class SanityBatch {
    private SanityBatch() {}

    /**
     * So many examples, with labels as different as the data has them, the first of each kind; none
     * of which nothing is known, unless there are only such.
     */
    static Dataset of(Dataset data, int examples) {
        List<Integer> all = IntStream.range(0, data.size()).boxed().toList();
        List<Integer> known = all.stream().filter(example -> tells(data, example)).toList();
        List<Integer> usable = known.isEmpty() ? all : known;
        Map<List<Integer>, List<Integer>> byLabels = new LinkedHashMap<>();
        for (int example : usable) {
            byLabels.computeIfAbsent(data.labelsOf(example), labels -> new ArrayList<>())
                    .add(example);
        }
        List<Integer> chosen = new ArrayList<>();
        int wanted = Math.min(examples, usable.size());
        for (int round = 0; chosen.size() < wanted; round++) {
            for (List<Integer> alike : byLabels.values()) {
                if (round < alike.size() && chosen.size() < wanted) {
                    chosen.add(alike.get(round));
                }
            }
        }
        return data.subset(chosen.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    private static boolean tells(Dataset data, int example) {
        return data.truth(example).unknown().size() < data.labels().size();
    }

    /** Pairs of examples whose inputs are equal and whose labels are not, in words. */
    static List<String> contradictions(Dataset data, Batch batch) {
        Map<Digest, Integer> seen = new HashMap<>();
        List<String> pairs = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            int example = batch.examples()[row];
            Integer first = seen.putIfAbsent(batch.digest(row), example);
            if (first != null && data.truth(first).contradicts(data.truth(example))) {
                pairs.add(
                        "%s and %s: %s and %s"
                                .formatted(
                                        name(data, first),
                                        name(data, example),
                                        labels(data, first),
                                        labels(data, example)));
            }
        }
        return pairs;
    }

    private static String name(Dataset data, int example) {
        return "%s (%s)".formatted(data.origin(example), data.subject(example));
    }

    private static List<String> labels(Dataset data, int example) {
        return data.labelsOf(example).stream().map(data.labels()::get).toList();
    }
}
