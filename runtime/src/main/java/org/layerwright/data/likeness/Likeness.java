package org.layerwright.data.likeness;

import java.util.List;

/**
 * When two pictures count as nearly the same: their perceptual hashes differ in at most so many
 * bits and their thumbnails correlate at least so much.
 *
 * @param hashDistance bits of 64 in which the hashes may differ; 0 to 15
 * @param correlation the least correlation of the thumbnails, 0 to 1
 */
public record Likeness(int hashDistance, double correlation) {
    private static final int DEFAULT_DISTANCE = 10;
    private static final double DEFAULT_CORRELATION = 0.95;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Likeness {
        if (hashDistance < 0 || hashDistance > HammingIndex.MAX_RADIUS) {
            throw new IllegalArgumentException(
                    "hashDistance must be 0 to "
                            + HammingIndex.MAX_RADIUS
                            + " bits, was "
                            + hashDistance);
        }
        if (!(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException("correlation must be 0 to 1, was " + correlation);
        }
    }

    /**
     * 10 bits and a correlation of 0.95, by measurement: {@code LikenessBench} tells which changes
     * this survives and how many different pictures it takes for the same.
     */
    public static Likeness defaults() {
        return new Likeness(DEFAULT_DISTANCE, DEFAULT_CORRELATION);
    }

    /** Whether two pictures are nearly the same. */
    public boolean near(Fingerprint a, Fingerprint b) {
        return Long.bitCount(a.hash() ^ b.hash()) <= hashDistance
                && a.correlation(b, false) >= correlation;
    }

    /** Whether a picture is nearly the other one's mirror image. */
    public boolean mirrored(Fingerprint a, Fingerprint b) {
        return Long.bitCount(a.mirroredHash() ^ b.hash()) <= hashDistance
                && a.correlation(b, true) >= correlation;
    }

    /** Joins those that are nearly the same, and whatever they are joined with. */
    public void joinNear(List<Fingerprint> pictures, Partition into) {
        join(pictures, into, false);
    }

    /** Joins those that are nearly the mirror image of each other. */
    public void joinMirrored(List<Fingerprint> pictures, Partition into) {
        join(pictures, into, true);
    }

    private void join(List<Fingerprint> pictures, Partition into, boolean mirrored) {
        HammingIndex index =
                new HammingIndex(
                        pictures.stream().mapToLong(Fingerprint::hash).toArray(), hashDistance);
        for (int i = 0; i < pictures.size(); i++) {
            Fingerprint own = pictures.get(i);
            int current = i;
            index.near(
                    mirrored ? own.mirroredHash() : own.hash(),
                    other -> {
                        // Comparing what is joined already would change nothing.
                        if (other > current
                                && into.groupOf(other) != into.groupOf(current)
                                && own.correlation(pictures.get(other), mirrored) >= correlation) {
                            into.join(current, other);
                        }
                    });
        }
    }
}
