package org.layerwright.data.split;

import org.layerwright.random.Permutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Assigns the examples of a multi-label data set to parts (Sechidis et al. 2011, algorithm 1): the
 * label with the fewest unassigned examples goes first, each of its examples to the part that still
 * wants most of that label, then of examples at all. Examples without labels come last.
 */
final class IterativeStratification {
    private static final int UNASSIGNED = -1;

    private final List<List<Integer>> labelSets;
    private final int[] order;
    private final int[] part;
    private final double[] wanted;
    private final double[][] wantedOfLabel;
    private final int[] remaining;

    private IterativeStratification(
            List<List<Integer>> labelSets, int labels, double[] shares, long seed) {
        int size = labelSets.size();
        this.labelSets = labelSets;
        // A random order is what makes ties random and yet repeatable.
        this.order = Permutation.shuffled(size, seed);
        this.part = new int[size];
        Arrays.fill(part, UNASSIGNED);
        this.remaining = new int[labels];
        labelSets.forEach(own -> own.forEach(label -> remaining[label]++));
        this.wanted = Arrays.stream(shares).map(share -> share * size).toArray();
        this.wantedOfLabel = new double[labels][];
        for (int label = 0; label < labels; label++) {
            int count = remaining[label];
            wantedOfLabel[label] = Arrays.stream(shares).map(share -> share * count).toArray();
        }
    }

    /**
     * The part of each example.
     *
     * @param labelSets the labels of each example, as indices
     * @param labels how many labels there are
     * @param shares of each part; their sum is 1
     */
    static int[] parts(List<List<Integer>> labelSets, int labels, double[] shares, long seed) {
        return new IterativeStratification(labelSets, labels, shares, seed).parts();
    }

    private int[] parts() {
        for (int label = rarest(); label >= 0; label = rarest()) {
            for (int example : unassignedWith(label)) {
                assign(example, neediest(wantedOfLabel[label]));
            }
        }
        for (int example : order) {
            if (part[example] == UNASSIGNED) {
                assign(example, neediest(wanted));
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
        List<Integer> found = new ArrayList<>();
        for (int example : order) {
            if (part[example] == UNASSIGNED && labelSets.get(example).contains(label)) {
                found.add(example);
            }
        }
        return found;
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

    private void assign(int example, int to) {
        part[example] = to;
        wanted[to]--;
        for (int label : labelSets.get(example)) {
            wantedOfLabel[label][to]--;
            remaining[label]--;
        }
    }
}
