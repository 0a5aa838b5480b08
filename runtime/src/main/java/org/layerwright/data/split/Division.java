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
 * <p>Each label gets nearly the same share in each part, whatever other labels come with it:
 * iterative stratification (Sechidis, Tsoumakas and Vlahavas, "On the Stratification of Multi-Label
 * Data", 2011).
 */
public final class Division {
    private final int size;
    private final int labels;
    private final List<Optional<String>> groups;
    // What stays together, as positions of examples.
    private final List<List<Integer>> members;
    private final List<Unit> units;

    private Division(
            List<List<Integer>> labelSets,
            List<Optional<String>> groups,
            int labels,
            List<List<Integer>> members) {
        this.size = labelSets.size();
        this.labels = labels;
        this.groups = groups;
        this.members = members;
        this.units = members.stream().map(examples -> unit(examples, labelSets)).toList();
    }

    private static Unit unit(List<Integer> examples, List<List<Integer>> labelSets) {
        return new Unit(
                examples.size(),
                examples.stream().flatMap(each -> labelSets.get(each).stream()).toList());
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
        int[] part = IterativeStratification.parts(units, labels, shares, seed);
        List<int[]> parts =
                IntStream.range(0, shares.length).mapToObj(each -> examplesOf(part, each)).toList();
        if (parts.stream().anyMatch(examples -> examples.length == 0)) {
            throw new IllegalArgumentException(
                    "Splitting %s at %s leaves a part empty. Add examples."
                            .formatted(this, Arrays.toString(shares)));
        }
        return parts;
    }

    /**
     * As many parts of equal shares.
     *
     * @throws IllegalArgumentException if {@code k} is below 2 or more than there are examples or
     *     groups, or a group is larger than a part
     */
    public List<int[]> folds(int k, long seed) {
        if (k < 2 || k > units.size()) {
            throw new IllegalArgumentException(
                    "k must be at least 2 and at most %d for %s, was %d"
                            .formatted(units.size(), this, k));
        }
        double[] shares = new double[k];
        Arrays.fill(shares, 1.0 / k);
        return parts(shares, seed);
    }

    private void refuseTooLargeGroups(double largestShare) {
        List<Integer> largest =
                members.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
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
                .filter(unit -> part[unit] == wanted)
                .flatMap(unit -> members.get(unit).stream().mapToInt(Integer::intValue))
                .sorted()
                .toArray();
    }

    @Override
    public String toString() {
        return units.size() < size
                ? "%d examples in %d groups".formatted(size, units.size())
                : "%d examples".formatted(size);
    }
}
