package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.batch.Batch;
import org.tensorflow.types.family.TType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<List<Integer>, Integer> seen = new HashMap<>();
        List<String> pairs = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            int example = batch.examples()[row];
            Integer first = seen.putIfAbsent(fingerprint(batch, row), example);
            if (first != null && !sameTruth(data, first, example)) {
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

    /** What one of them does not know contradicts nothing. */
    private static boolean sameTruth(Dataset data, int first, int second) {
        Set<Integer> differing = new HashSet<>(data.labelsOf(first));
        differing.addAll(data.labelsOf(second));
        Set<Integer> both = new HashSet<>(data.labelsOf(first));
        both.retainAll(data.labelsOf(second));
        differing.removeAll(both);
        data.truth(first).unknown().forEach(differing::remove);
        data.truth(second).unknown().forEach(differing::remove);
        return differing.isEmpty();
    }

    private static String name(Dataset data, int example) {
        return "%s (%s)".formatted(data.origin(example), data.subject(example));
    }

    private static List<String> labels(Dataset data, int example) {
        return data.labelsOf(example).stream().map(data.labels()::get).toList();
    }

    /** Two hashes of all inputs' bytes: equal by chance once in 2^64. */
    private static List<Integer> fingerprint(Batch batch, int row) {
        int first = 1;
        int second = 1;
        for (String input : batch.inputs().keySet().stream().sorted().toList()) {
            byte[] bytes = bytes(batch.input(input), row, batch.size());
            first = 31 * first + Arrays.hashCode(bytes);
            for (byte each : bytes) {
                second = second * 1_000_003 + each;
            }
        }
        return List.of(first, second);
    }

    private static byte[] bytes(TType input, int row, int rows) {
        int size = (int) (input.asRawTensor().numBytes() / rows);
        byte[] bytes = new byte[size];
        input.asRawTensor().data().slice((long) row * size, size).read(bytes);
        return bytes;
    }
}
