package org.layerwright.data.split;

import org.layerwright.random.Permutation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Assigns whole groups to parts: the largest first, each to the part whose size and labels then
 * come nearest to those wanted. Near is the sum of squared differences, each label's divided by how
 * often it occurs, so that rare labels count as much as common ones. Small groups fill what the
 * large ones left.
 *
 * <p>Iterative stratification, which goes label by label, gives groups away by one of their labels
 * and takes what comes with it: on groups its parts were four times less even.
 */
final class GroupStratification {
    // Of each group, and of all examples: how many examples have each label, and how many there
    // are.
    private final int[][] counts;
    private final double[] scale;
    private final double[][] missing;

    private GroupStratification(int[][] counts, double[] shares) {
        this.counts = counts;
        int[] total = new int[counts[0].length];
        for (int[] group : counts) {
            Arrays.setAll(total, i -> total[i] + group[i]);
        }
        this.scale = Arrays.stream(total).mapToDouble(count -> 1.0 / Math.max(1, count)).toArray();
        this.missing =
                Arrays.stream(shares)
                        .mapToObj(
                                share ->
                                        Arrays.stream(total)
                                                .mapToDouble(count -> share * count)
                                                .toArray())
                        .toArray(double[][]::new);
    }

    /**
     * The part of each group.
     *
     * @param groups the label sets of each group's examples; at least one group
     * @param labels how many labels there are
     * @param shares of each part; their sum is 1
     */
    static int[] parts(List<List<List<Integer>>> groups, int labels, double[] shares, long seed) {
        int[][] counts = groups.stream().map(group -> counts(group, labels)).toArray(int[][]::new);
        return new GroupStratification(counts, shares).parts(seed);
    }

    private static int[] counts(List<List<Integer>> labelSets, int labels) {
        int[] counts = new int[labels + 1];
        labelSets.forEach(own -> own.forEach(label -> counts[label]++));
        counts[labels] = labelSets.size();
        return counts;
    }

    private int[] parts(long seed) {
        int[] part = new int[counts.length];
        // A random order is what makes ties random and yet repeatable.
        IntStream.of(Permutation.shuffled(counts.length, seed))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer group) -> -weight(counts[group])))
                .forEach(
                        group -> {
                            int to = nearest(counts[group]);
                            part[group] = to;
                            Arrays.setAll(missing[to], i -> missing[to][i] - counts[group][i]);
                        });
        return part;
    }

    private double weight(int[] group) {
        return IntStream.range(0, group.length)
                .mapToDouble(i -> scale[i] * group[i] * group[i])
                .sum();
    }

    private int nearest(int[] group) {
        int best = 0;
        for (int to = 1; to < missing.length; to++) {
            if (growth(to, group) < growth(best, group)) {
                best = to;
            }
        }
        return best;
    }

    /** By how much the squared differences grow: (m - g)^2 - m^2. */
    private double growth(int to, int[] group) {
        return IntStream.range(0, group.length)
                .mapToDouble(i -> scale[i] * group[i] * (group[i] - 2 * missing[to][i]))
                .sum();
    }
}
