package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.PixelFacts;
import org.layerwright.graph.InputInfo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sums over the numbers of one input, example by example. */
final class InputTally {
    /** With fewer numbers, examples of one value, or equal ones, are nothing strange. */
    static final int MANY_NUMBERS = 64;

    private static final int NAMED = 3;

    private final InputInfo input;
    private final boolean manyNumbers;
    private final List<String> notFinite = new ArrayList<>();
    private final List<String> constant = new ArrayList<>();
    private int examples;
    private int constants;
    private long numbers;
    private long strangers;
    private double shift = Double.NaN;
    private double sum;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    InputTally(InputInfo input) {
        this.input = input;
        this.manyNumbers = input.shape().stream().reduce(1, Math::multiplyExact) >= MANY_NUMBERS;
    }

    String name() {
        return input.name();
    }

    /** Whether it has so many numbers that two examples cannot agree in them by chance. */
    boolean hasManyNumbers() {
        return manyNumbers;
    }

    /**
     * Adds an example.
     *
     * @param content as a batch holds it
     * @return whether it has one value throughout
     */
    boolean add(byte[] content, String example) {
        examples++;
        long before = strangers;
        boolean same = input.image() ? addPixels(content) : addNumbers(content);
        if (strangers > before) {
            name(notFinite, example);
            return false;
        }
        if (same && manyNumbers) {
            constants++;
            name(constant, example);
        }
        return same;
    }

    private boolean addPixels(byte[] content) {
        int[] counts = new int[256];
        for (byte pixel : content) {
            counts[pixel & 0xFF]++;
        }
        int values = 0;
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                values++;
                add(value, counts[value]);
            }
        }
        return values == 1;
    }

    private boolean addNumbers(byte[] content) {
        FloatBuffer floats =
                ByteBuffer.wrap(content).order(ByteOrder.nativeOrder()).asFloatBuffer();
        boolean same = true;
        for (int i = 0; i < floats.limit(); i++) {
            float number = floats.get(i);
            same &= number == floats.get(0);
            if (Float.isFinite(number)) {
                add(number, 1);
            } else {
                strangers++;
            }
        }
        return same;
    }

    /** About the first number seen, so that squares of large numbers do not hide the deviation. */
    private void add(double value, int times) {
        if (numbers == 0) {
            shift = value;
        }
        numbers += times;
        sum += (value - shift) * times;
        squares += (value - shift) * (value - shift) * times;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    private static void name(List<String> names, String example) {
        if (names.size() < NAMED) {
            names.add(example);
        }
    }

    PixelFacts facts() {
        double mean = sum / numbers;
        return new PixelFacts(
                input.name(),
                least,
                greatest,
                shift + mean,
                Math.sqrt(Math.max(0, squares / numbers - mean * mean)),
                (double) constants / examples,
                strangers,
                Stream.concat(notFinite.stream(), constant.stream()).limit(NAMED).toList());
    }
}
