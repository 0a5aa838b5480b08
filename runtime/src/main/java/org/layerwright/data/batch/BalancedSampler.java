package org.layerwright.data.batch;

import org.layerwright.data.Dataset;
import org.layerwright.random.Permutation;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws for each label equally often. See {@link Sampling#BALANCED}.
 *
 * @param size draws an epoch
 * @param drawnFor the examples of each label that occurs, and those without any
 */
record BalancedSampler(int size, List<int[]> drawnFor) implements Sampler {
    BalancedSampler {
        drawnFor = List.copyOf(drawnFor);
    }

    static BalancedSampler of(Dataset data) {
        List<List<Integer>> found = new ArrayList<>();
        int unlabelled = data.labels().size();
        for (int label = 0; label <= unlabelled; label++) {
            found.add(new ArrayList<>());
        }
        for (int example = 0; example < data.size(); example++) {
            List<Integer> labels = data.labelsOf(example);
            for (int label : labels.isEmpty() ? List.of(unlabelled) : labels) {
                found.get(label).add(example);
            }
        }
        List<int[]> drawnFor =
                found.stream()
                        .filter(examples -> !examples.isEmpty())
                        .map(examples -> examples.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
        return new BalancedSampler(data.size(), drawnFor);
    }

    @Override
    public int[] epoch(long seed) {
        // Which labels get one draw more, where draws do not divide, is drawn as well.
        int[] labels = Permutation.shuffled(drawnFor.size(), Permutation.seed(seed, 0));
        int[] drawn = new int[size];
        int draws = 0;
        for (int turn = 0; turn < labels.length; turn++) {
            int share = size / labels.length + (turn < size % labels.length ? 1 : 0);
            int[] examples = drawnFor.get(labels[turn]);
            long own = Permutation.seed(seed, 1 + labels[turn]);
            int[] order = {};
            for (int i = 0; i < share; i++) {
                int at = i % examples.length;
                if (at == 0) {
                    int round = i / examples.length;
                    order = Permutation.shuffled(examples.length, Permutation.seed(own, round));
                }
                drawn[draws++] = examples[order[at]];
            }
        }
        return inOrder(drawn, Permutation.shuffled(size, seed));
    }

    private static int[] inOrder(int[] values, int[] order) {
        int[] ordered = new int[values.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = values[order[i]];
        }
        return ordered;
    }
}
