package org.layerwright.processor.optimize;

import java.util.Locale;

/**
 * What a decision saves for each image, worked out from shapes: no milliseconds, which depend on
 * the machine.
 *
 * @param amount how much; of activations, biases and copies in the forward pass, and as much again
 *     in the backward pass
 * @param unit of what
 */
public record Saving(long amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Numbers that need not be read and written. */
        VALUES("values"),
        /** Floating-point operations, a multiply-add counted as two. */
        OPERATIONS("operations"),
        /** Memory that need not be copied to the device. */
        BYTES("bytes");

        private final String words;

        Unit(String words) {
            this.words = words;
        }
    }

    static Saving values(long amount) {
        return new Saving(amount, Unit.VALUES);
    }

    static Saving operations(long amount) {
        return new Saving(amount, Unit.OPERATIONS);
    }

    static Saving bytes(long amount) {
        return new Saving(amount, Unit.BYTES);
    }

    /** {@code saves 65,712 values an image}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "saves %,d %s an image", amount, unit.words);
    }
}
