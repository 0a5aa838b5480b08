package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.image.Digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which examples a sanity check takes, and whether they contradict each other. */
final class SanityBatch {
    private SanityBatch() {}

    /** So many examples, with labels as different as the data has them, the first of each kind. */
    static Dataset of(Dataset data, int examples) {
        Map<List<Integer>, List<Integer>> byLabels = new LinkedHashMap<>();
        for (int example = 0; example < data.size(); example++) {
            byLabels.computeIfAbsent(data.labelsOf(example), labels -> new ArrayList<>())
                    .add(example);
        }
        List<Integer> chosen = new ArrayList<>();
        int wanted = Math.min(examples, data.size());
        for (int round = 0; chosen.size() < wanted; round++) {
            for (List<Integer> alike : byLabels.values()) {
                if (round < alike.size() && chosen.size() < wanted) {
                    chosen.add(alike.get(round));
                }
            }
        }
        return data.subset(chosen.stream().mapToInt(Integer::intValue).sorted().toArray());
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
