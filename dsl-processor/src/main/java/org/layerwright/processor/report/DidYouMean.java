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

    /** Levenshtein's edit distance, capitals and small letters alike. */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
