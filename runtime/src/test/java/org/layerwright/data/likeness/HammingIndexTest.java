package org.layerwright.data.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class HammingIndexTest {

    /** Hashes of which many lie near each other: a few centres with some bits changed. */
    private static long[] clustered(int count, Random random) {
        long[] centres = random.longs(20).toArray();
        return IntStream.range(0, count)
                .mapToLong(i -> changed(centres[i % centres.length], random.nextInt(18), random))
                .toArray();
    }

    private static long changed(long hash, int bits, Random random) {
        long changed = hash;
        for (int i = 0; i < bits; i++) {
            changed ^= 1L << random.nextInt(64);
        }
        return changed;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 7, 10, 15})
    void findsWhatLookingAtAllPairsFinds(int radius) {
        long[] hashes = clustered(800, new Random(radius));
        HammingIndex index = new HammingIndex(hashes, radius);
        int pairs = 0;
        for (long hash : hashes) {
            List<Integer> found = new ArrayList<>();
            index.near(hash, found::add);
            List<Integer> expected =
                    IntStream.range(0, hashes.length)
                            .filter(i -> Long.bitCount(hashes[i] ^ hash) <= radius)
                            .boxed()
                            .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            pairs += expected.size();
        }
        assertThat(pairs).isGreaterThan(hashes.length);
    }

    @Test
    void anEmptyIndexFindsNothing() {
        new HammingIndex(new long[0], 10)
                .near(
                        5,
                        found -> {
                            throw new AssertionError(found);
                        });
    }
}
