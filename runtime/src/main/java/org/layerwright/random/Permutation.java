package org.layerwright.random;

import java.util.stream.IntStream;

/**
 * Seeded orders of examples. The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", 2014), written out here so that an order depends on the seed
 * alone, not on the JDK.
 */
public final class Permutation {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Permutation() {}

    /** 0, 1, ..., n - 1. */
    public static int[] identity(int n) {
        return IntStream.range(0, n).toArray();
    }

    /** A uniformly drawn order of 0 ... n - 1 (Fisher-Yates), a pure function of both arguments. */
    public static int[] shuffled(int n, long seed) {
        int[] order = identity(n);
        long state = seed;
        for (int last = n - 1; last > 0; last--) {
            state += GOLDEN_GAMMA;
            // 32 random bits scaled to 0 ... last: the bias is below n / 2^32.
            int pick = (int) (((mix(state) >>> 32) * (last + 1L)) >>> 32);
            int held = order[last];
            order[last] = order[pick];
            order[pick] = held;
        }
        return order;
    }

    /**
     * One seed out of a run's seed and a counter, so that neighbouring counters give unrelated
     * seeds.
     */
    public static long seed(long runSeed, long counter) {
        return mix(mix(runSeed + GOLDEN_GAMMA) + GOLDEN_GAMMA * (counter + 1));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
