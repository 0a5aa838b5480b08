package org.layerwright.data.split;

import org.layerwright.random.Permutation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Assigns the examples of a multi-label data set to parts (Sechidis et al. 2011, algorithm 1): the
 * label with the fewest unassigned examples goes first, each of its examples to the part that still
 * wants most of that label, then of examples at all. Examples without labels come last.
 *
 * <p>Groups are assigned as examples are, but whole, and those with most of the label first: small
 * ones then fill what the large ones left.
 */
final class IterativeStratification {
    private static final int UNASSIGNED = -1;

    private final List<Unit> units;
    private final int[] order;
    private final int[] part;
    private final double[] wanted;
    private final double[][] wantedOfLabel;
    private final int[] remaining;

    private IterativeStratification(List<Unit> units, int labels, double[] shares, long seed) {
        this.units = units;
        // A random order is what makes ties random and yet repeatable.
        this.order = Permutation.shuffled(units.size(), seed);
        this.part = new int[units.size()];
        Arrays.fill(part, UNASSIGNED);
        this.remaining = new int[labels];
        units.forEach(unit -> unit.labels().forEach(label -> remaining[label]++));
        int size = units.stream().mapToInt(Unit::size).sum();
        this.wanted = times(shares, size);
        this.wantedOfLabel = new double[labels][];
        for (int label = 0; label < labels; label++) {
            wantedOfLabel[label] = times(shares, remaining[label]);
        }
    }

    private static double[] times(double[] shares, int count) {
        return Arrays.stream(shares).map(share -> share * count).toArray();
    }

    /**
     * The part of each unit.
     *
     * @param labels how many labels there are
     * @param shares of each part; their sum is 1
     */
    static int[] parts(List<Unit> units, int labels, double[] shares, long seed) {
        return new IterativeStratification(units, labels, shares, seed).parts();
    }

    private int[] parts() {
        for (int label = rarest(); label >= 0; label = rarest()) {
            for (int unit : unassignedWith(label)) {
                assign(unit, neediest(wantedOfLabel[label]));
            }
        }
        for (int unit : largestFirst(IntStream.of(order), Unit::size)) {
            if (part[unit] == UNASSIGNED) {
                assign(unit, neediest(wanted));
            }
        }
        return part;
    }

    private int rarest() {
        int rarest = -1;
        for (int label = 0; label < remaining.length; label++) {
            if (remaining[label] > 0 && (rarest < 0 || remaining[label] < remaining[rarest])) {
                rarest = label;
            }
        }
        return rarest;
    }

    private List<Integer> unassignedWith(int label) {
        return largestFirst(
                IntStream.of(order)
                        .filter(
                                unit ->
                                        part[unit] == UNASSIGNED
                                                && units.get(unit).labels().contains(label)),
                unit -> unit.count(label));
    }

    /** Those of equal size stay in their order. */
    private List<Integer> largestFirst(IntStream positions, ToIntFunction<Unit> size) {
        Comparator<Integer> bySize =
                Comparator.comparingInt(position -> size.applyAsInt(units.get(position)));
        return positions.boxed().sorted(bySize.reversed()).toList();
    }

    private int neediest(double[] need) {
        int best = 0;
        for (int candidate = 1; candidate < need.length; candidate++) {
            int byNeed = Double.compare(need[candidate], need[best]);
            if (byNeed > 0 || (byNeed == 0 && wanted[candidate] > wanted[best])) {
                best = candidate;
            }
        }
        return best;
    }

    private void assign(int unit, int to) {
        part[unit] = to;
        wanted[to] -= units.get(unit).size();
        for (int label : units.get(unit).labels()) {
            wantedOfLabel[label][to]--;
            remaining[label]--;
        }
    }
}
