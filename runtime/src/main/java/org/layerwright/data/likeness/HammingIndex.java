package org.layerwright.data.likeness;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds all hashes that differ from one in at most so many bits, without looking at every pair:
 * multi-index hashing (Norouzi, Punjani and Fleet, "Fast Search in Hamming Space with Multi-Index
 * Hashing", 2012). The 64 bits are cut into four pieces of 16. Of two hashes within {@code radius},
 * at least one piece differs in at most a quarter of it; so for each piece only the hashes in the
 * few buckets so near are compared.
 */
final class HammingIndex {
    /** The largest radius: beyond it so many buckets are near that nothing is saved. */
    static final int MAX_RADIUS = 15;

    private static final int PIECES = 4;
    private static final int PIECE_BITS = 64 / PIECES;
    private static final int BUCKETS = 1 << PIECE_BITS;

    private final long[] hashes;
    private final int radius;
    private final int pieceRadius;
    private final int[] nearPatterns;
    private final int[][] starts = new int[PIECES][];
    private final int[][] members = new int[PIECES][];

    HammingIndex(long[] hashes, int radius) {
        this.hashes = hashes.clone();
        this.radius = radius;
        this.pieceRadius = radius / PIECES;
        this.nearPatterns = patterns(pieceRadius);
        for (int piece = 0; piece < PIECES; piece++) {
            sortIntoBuckets(piece);
        }
    }

    /** Tells the position of each hash within the radius once, {@code hash} itself included. */
    void near(long hash, IntConsumer found) {
        for (int piece = 0; piece < PIECES; piece++) {
            int own = bucket(hash, piece);
            for (int pattern : nearPatterns) {
                int bucket = own ^ pattern;
                for (int i = starts[piece][bucket]; i < starts[piece][bucket + 1]; i++) {
                    int candidate = members[piece][i];
                    long difference = hashes[candidate] ^ hash;
                    if (Long.bitCount(difference) <= radius && !foundBefore(difference, piece)) {
                        found.accept(candidate);
                    }
                }
            }
        }
    }

    /** Whether an earlier piece was near enough to have found it. */
    private boolean foundBefore(long difference, int piece) {
        for (int earlier = 0; earlier < piece; earlier++) {
            if (Integer.bitCount(bucket(difference, earlier)) <= pieceRadius) {
                return true;
            }
        }
        return false;
    }

    private void sortIntoBuckets(int piece) {
        int[] start = new int[BUCKETS + 1];
        for (long hash : hashes) {
            start[bucket(hash, piece) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            start[bucket + 1] += start[bucket];
        }
        int[] next = start.clone();
        int[] sorted = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            sorted[next[bucket(hashes[i], piece)]++] = i;
        }
        starts[piece] = start;
        members[piece] = sorted;
    }

    private static int bucket(long hash, int piece) {
        return (int) (hash >>> piece * PIECE_BITS) & (BUCKETS - 1);
    }

    private static int[] patterns(int bits) {
        return IntStream.range(0, BUCKETS)
                .filter(pattern -> Integer.bitCount(pattern) <= bits)
                .toArray();
    }
}
