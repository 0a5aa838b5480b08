package org.layerwright.bench.doctor.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Pictures with their labels, in an order. Immutable: arrays are not written to once they are in
 * here.
 *
 * @param side height and width in pixels
 * @param names of the labels
 * @param list the examples
 */
public record Examples(int side, List<String> names, List<Example> list) {
    /** Red, green, blue. */
    public static final int CHANNELS = 3;

    public Examples {
        names = List.copyOf(names);
        list = List.copyOf(list);
    }

    /**
     * One.
     *
     * @param pixels rows, columns, channels
     * @param labels indices into the names
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Example(byte[] pixels, int[] labels) {

        /** Its first label; -1 if it has none. */
        public int label() {
            return labels.length == 0 ? -1 : labels[0];
        }

        /** The same picture with these labels. */
        public Example labelled(int... others) {
            return new Example(pixels, others);
        }
    }

    public int size() {
        return list.size();
    }

    /** These in place of its examples. */
    public Examples of(List<Example> others) {
        return new Examples(side, names, others);
    }

    /** Those from one position to before another. */
    public Examples range(int from, int to) {
        return of(list.subList(from, to));
    }

    /** Those at these positions. */
    public Examples at(IntStream positions) {
        return of(positions.mapToObj(list::get).toList());
    }
}
