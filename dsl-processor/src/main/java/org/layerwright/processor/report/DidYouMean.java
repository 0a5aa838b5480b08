package org.layerwright.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
public final class DidYouMean {
    private DidYouMean() {}

    /**
     * What exists, and the nearest of it: {@code There are conv1, pool1. Did you mean conv1?}
     *
     * @param name what was written
     * @param known what exists, in the order to tell it
     */
    public static String among(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return "There are none.";
        }
        String list = known.size() == 1 ? "There is " : "There are ";
        String all = list + String.join(", ", known) + ".";
        return nearest(name, known).map(near -> all + " Did you mean " + near + "?").orElse(all);
    }

    /** The nearest name, if it is near: at most one slip in three letters. */
    static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(best -> distance(name, best) <= Math.max(1, name.length() / 3));
    }

    /**
     * How many letters are wrong, missing, too many or swapped with the next (optimal string
     * alignment), capitals and small letters alike.
     */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                slips[i][j] =
                        Math.min(
                                slips[i - 1][j - 1] + replaced,
                                Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[a.length()][b.length()];
    }
}
