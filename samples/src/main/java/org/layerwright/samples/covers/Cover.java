package org.layerwright.samples.covers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One cover of a set, before it is drawn.
 *
 * @param file its name in the folder {@code images}
 * @param genres one to three genres
 * @param seed what its drawing starts from
 */
record Cover(String file, List<String> genres, long seed) {
    /**
     * The genres of 140 covers: 90 of one genre, 40 of two, 10 of three; each genre equally often.
     */
    private static final List<List<String>> DECK = deck();

    Cover {
        genres = List.copyOf(genres);
    }

    /** The covers of the set: one deck of genres after the other, each shuffled. */
    static List<Cover> plan(int count, long setSeed) {
        List<Cover> covers = new ArrayList<>(count);
        List<List<String>> deck = new ArrayList<>(DECK);
        for (int i = 0; i < count; i++) {
            if (i % deck.size() == 0) {
                Collections.shuffle(deck, new Random(mix(setSeed, -1 - i)));
            }
            String file = String.format(Locale.ROOT, "cover-%05d.jpg", i);
            covers.add(new Cover(file, deck.get(i % deck.size()), mix(setSeed, i)));
        }
        return covers;
    }

    private static List<List<String>> deck() {
        List<List<String>> deck = new ArrayList<>();
        int genres = Genres.ALL.size();
        for (int set = 1; set < 1 << genres; set++) {
            int members = Integer.bitCount(set);
            List<String> names = new ArrayList<>();
            for (int genre = 0; genre < genres; genre++) {
                if ((set >> genre & 1) == 1) {
                    names.add(Genres.ALL.get(genre));
                }
            }
            int copies = members == 1 ? 18 : members == 2 ? 4 : members == 3 ? 1 : 0;
            deck.addAll(Collections.nCopies(copies, List.copyOf(names)));
        }
        return List.copyOf(deck);
    }

    /**
     * Spreads neighbouring indices over all seeds (the finalizer of SplitMix64; Steele, Lea, Flood
     * 2014).
     */
    private static long mix(long setSeed, long index) {
        long z = setSeed + (index + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
