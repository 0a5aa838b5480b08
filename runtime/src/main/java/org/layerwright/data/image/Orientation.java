package org.layerwright.data.image;

import java.util.List;

/**
 * How a camera was held, as it noted in a picture's EXIF data (CIPA DC-008, tag 0x0112): what has
 * to be done to the stored rows and columns so that up is up. Transposed first, then flipped.
 */
enum Orientation {
    UPRIGHT(false),
    MIRRORED(false, Axis.COLUMNS),
    UPSIDE_DOWN(false, Axis.ROWS, Axis.COLUMNS),
    UPSIDE_DOWN_MIRRORED(false, Axis.ROWS),
    TRANSPOSED(true),
    QUARTER_TO_THE_RIGHT(true, Axis.COLUMNS),
    TRANSVERSED(true, Axis.ROWS, Axis.COLUMNS),
    QUARTER_TO_THE_LEFT(true, Axis.ROWS);

    /** Of a picture as a tensor. */
    private static final class Axis {
        private static final int ROWS = 0;
        private static final int COLUMNS = 1;
        private static final int CHANNELS = 2;
    }

    /** By EXIF's number, which counts from 1. */
    private static final List<Orientation> NUMBERED = List.of(values());

    private final boolean transposed;
    private final int[] reversed;

    Orientation(boolean transposed, int... reversed) {
        this.transposed = transposed;
        this.reversed = reversed;
    }

    /** Of EXIF's numbers 1 to 8; upright for any other, which some cameras write for unknown. */
    static Orientation numbered(int number) {
        return number >= 1 && number <= NUMBERED.size() ? NUMBERED.get(number - 1) : UPRIGHT;
    }

    /** For a transposition of [rows, columns, channels]. */
    int[] permutation() {
        return transposed
                ? new int[] {Axis.COLUMNS, Axis.ROWS, Axis.CHANNELS}
                : new int[] {Axis.ROWS, Axis.COLUMNS, Axis.CHANNELS};
    }

    /** Which axes of [rows, columns, channels] to reverse, after transposing. */
    int[] reversed() {
        return reversed.clone();
    }
}
