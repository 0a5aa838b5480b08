package org.layerwright.data.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class LikenessTest {
    private static final int SIDE = 48;

    /** Soft blobs, as of a photograph out of focus; noise changes every pixel a little. */
    static byte[] blobs(long seed, int noise, boolean mirrored) {
        Random random = new Random(seed);
        double[][] blobs = new double[9][];
        for (int i = 0; i < blobs.length; i++) {
            blobs[i] = random.doubles(6).toArray();
        }
        Random grain = new Random(seed + noise);
        byte[] rgb = new byte[SIDE * SIDE * 3];
        for (int i = 0; i < rgb.length; i++) {
            double y = (double) (i / 3 / SIDE) / SIDE;
            double column = (double) (i / 3 % SIDE) / SIDE;
            double x = mirrored ? (SIDE - 1.0) / SIDE - column : column;
            double value = 60;
            for (double[] blob : blobs) {
                double far = Math.pow(x - blob[0], 2) + Math.pow(y - blob[1], 2);
                value += 150 * blob[3 + i % 3] * Math.exp(-far / (0.01 + 0.05 * blob[2]));
            }
            value += noise == 0 ? 0 : grain.nextInt(-noise, noise + 1);
            rgb[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
        }
        return rgb;
    }

    private static Fingerprint print(long seed, int noise, boolean mirrored) {
        return Fingerprint.of(blobs(seed, noise, mirrored), SIDE, SIDE);
    }

    @Test
    void correlationIsPearsons() {
        // Two halves, black and white, against the same turned round and against itself in grey.
        byte[] left = halves(0, 255);
        Fingerprint print = Fingerprint.of(left, 16, 16);

        assertThat(print.correlation(Fingerprint.of(halves(255, 0), 16, 16), false))
                .isCloseTo(-1, within(1e-9));
        assertThat(print.correlation(Fingerprint.of(halves(255, 0), 16, 16), true))
                .isCloseTo(1, within(1e-9));
        assertThat(print.correlation(Fingerprint.of(halves(100, 120), 16, 16), false))
                .isCloseTo(1, within(1e-9));
        assertThat(print.correlation(Fingerprint.of(halves(9, 9), 16, 16), false)).isZero();
    }

    private static byte[] halves(int left, int right) {
        byte[] rgb = new byte[16 * 16 * 3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (i / 3 % 16 < 8 ? left : right);
        }
        return rgb;
    }

    @Test
    void joinsWhatLookingAtAllPairsJoins() {
        List<Fingerprint> prints = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            prints.add(print(i, 0, false));
            if (i % 3 == 0) {
                prints.add(print(i, 12, false));
            }
            if (i % 5 == 0) {
                prints.add(print(i, 6, true));
            }
        }
        Likeness likeness = Likeness.defaults();
        Partition near = new Partition(prints.size());
        likeness.joinNear(prints, near);
        Partition mirrored = new Partition(prints.size());
        likeness.joinMirrored(prints, mirrored);

        Partition expectedNear = new Partition(prints.size());
        Partition expectedMirrored = new Partition(prints.size());
        for (int i = 0; i < prints.size(); i++) {
            for (int j = i + 1; j < prints.size(); j++) {
                if (likeness.near(prints.get(i), prints.get(j))) {
                    expectedNear.join(i, j);
                }
                if (likeness.mirrored(prints.get(i), prints.get(j))) {
                    expectedMirrored.join(i, j);
                }
            }
        }
        assertThat(near.groups()).isEqualTo(expectedNear.groups()).hasSize(20);
        assertThat(mirrored.groups()).isEqualTo(expectedMirrored.groups()).hasSize(12);
    }

    @Test
    void groupsGoOverSeveralSteps() {
        Partition partition = new Partition(6);
        partition.join(4, 1);
        partition.join(5, 4);
        partition.join(0, 3);

        assertThat(partition.groups()).containsExactly(List.of(0, 3), List.of(1, 4, 5));
        assertThat(partition.groupOf(5)).isEqualTo(1);
    }

    @Test
    void boundsAreChecked() {
        assertThatThrownBy(() -> new Likeness(16, 0.9))
                .hasMessageContaining("0 to 15 bits, was 16");
        assertThatThrownBy(() -> new Likeness(10, 1.5)).hasMessageContaining("was 1.5");
        assertThatThrownBy(() -> new Likeness(10, Double.NaN)).hasMessageContaining("NaN");
    }
}
