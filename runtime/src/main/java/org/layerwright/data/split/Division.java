package org.layerwright.data.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Examples as they are to be divided: what each is labelled with, and which stay together.
 *
 * <p>Each label gets nearly the same share in each part, whatever other labels come with it.
 */
public final class Division {
    private final List<List<Integer>> labelSets;
    private final int labels;
    private final List<Optional<String>> groups;
    // What stays together, as positions of examples.
    private final List<List<Integer>> members;

    private Division(
            List<List<Integer>> labelSets,
            List<Optional<String>> groups,
            int labels,
            List<List<Integer>> members) {
        this.labelSets = labelSets;
        this.labels = labels;
        this.groups = groups;
        this.members = members;
    }

    /**
     * Examples in their order.
     *
     * @param labelSets the labels of each, as indices
     * @param groups the group of each; those without one stand alone
     * @param labels how many labels there are
     */
    public static Division of(
            List<List<Integer>> labelSets, List<Optional<String>> groups, int labels) {
        List<List<Integer>> members = new ArrayList<>();
        Map<String, List<Integer>> byGroup = new LinkedHashMap<>();
        for (int example = 0; example < groups.size(); example++) {
            Optional<String> group = groups.get(example);
            List<Integer> together = group.map(byGroup::get).orElseGet(ArrayList::new);
            if (together.isEmpty()) {
                members.add(together);
                group.ifPresent(name -> byGroup.put(name, together));
            }
            together.add(example);
        }
        return new Division(labelSets, groups, labels, members);
    }

    /**
     * Parts of given shares.
     *
     * @param shares of each part, above 0, with sum 1
     * @return for each part the positions of its examples, ascending
     * @throws IllegalArgumentException if a share is out of bounds, a part would be empty, or a
     *     group is larger than the largest part
     */
    public List<int[]> parts(double[] shares, long seed) {
        if (!Arrays.stream(shares).allMatch(share -> share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "each share of a split must be above 0 and below 1, and their sum 1; they are "
                            + Arrays.toString(shares)
                            + ". Use 0.8 for four fifths.");
        }
        refuseTooLargeGroups(Arrays.stream(shares).max().orElseThrow());
        int[] part = grouped() ? partsOfGroups(shares, seed) : partsOfExamples(shares, seed);
        List<int[]> parts =
                IntStream.range(0, shares.length).mapToObj(each -> examplesOf(part, each)).toList();
        if (parts.stream().anyMatch(examples -> examples.length == 0)) {
            throw new IllegalArgumentException(
                    "Splitting %s at %s leaves a part empty. Add examples."
                            .formatted(this, Arrays.toString(shares)));
        }
        return parts;
    }

    private int[] partsOfExamples(double[] shares, long seed) {
        return IterativeStratification.parts(labelSets, labels, shares, seed);
    }

    private int[] partsOfGroups(double[] shares, long seed) {
        List<List<List<Integer>>> ofEach =
                members.stream()
                        .map(examples -> examples.stream().map(labelSets::get).toList())
                        .toList();
        return GroupStratification.parts(ofEach, labels, shares, seed);
    }

    private boolean grouped() {
        return members.size() < labelSets.size();
    }

    /**
     * As many parts of equal shares.
     *
     * @throws IllegalArgumentException if {@code k} is below 2 or more than there are examples or
     *     groups, or a group is larger than a part
     */
    public List<int[]> folds(int k, long seed) {
        if (k < 2 || k > members.size()) {
            throw new IllegalArgumentException(
                    "k must be at least 2 and at most %d for %s, was %d"
                            .formatted(members.size(), this, k));
        }
        double[] shares = new double[k];
        Arrays.fill(shares, 1.0 / k);
        return parts(shares, seed);
    }

    private void refuseTooLargeGroups(double largestShare) {
        List<Integer> largest =
                members.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        int size = labelSets.size();
        int room = (int) Math.ceil(largestShare * size);
        if (largest.size() > room) {
            throw new IllegalArgumentException(
                    "group '%s' has %d of %d examples, the largest part is to have %d. Use fewer or larger parts, or smaller groups."
                            .formatted(
                                    groups.get(largest.get(0)).orElse(""),
                                    largest.size(),
                                    size,
                                    room));
        }
    }

    private int[] examplesOf(int[] part, int wanted) {
        return IntStream.range(0, part.length)
                .filter(group -> part[group] == wanted)
                .flatMap(group -> members.get(group).stream().mapToInt(Integer::intValue))
                .sorted()
                .toArray();
    }

    @Override
    public String toString() {
        return grouped()
                ? "%d examples in %d groups".formatted(labelSets.size(), members.size())
                : "%d examples".formatted(labelSets.size());
    }
}
