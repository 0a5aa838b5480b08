package org.layerwright.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The range of an axis and the round numbers to mark on it: multiples of 1, 2 or 5 times a power of
 * ten.
 *
 * @param min the axis's lower end
 * @param max the axis's upper end, above {@code min}
 * @param values the marked values, ascending, within the range
 * @param step the distance between two marks
 */
record Ticks(double min, double max, List<Double> values, BigDecimal step) {

    private static final List<BigDecimal> MANTISSAS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Ranges narrower than this share of their values cannot be told apart in a label. */
    private static final double NARROWEST = 1e-9;

    Ticks {
        values = List.copyOf(values);
    }

    /** An axis that ends on marks, with about {@code count} of them, around all of min..max. */
    static Ticks around(double min, double max, int count) {
        double[] range = widened(min, max);
        BigDecimal step = step(range[0], range[1], count);
        BigDecimal first = index(range[0], step, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = index(range[1], step, RoundingMode.CEILING).multiply(step);
        return new Ticks(
                first.doubleValue(), last.doubleValue(), multiples(first, last, step), step);
    }

    /** An axis from min to max exactly, with at most about {@code count} marks inside. */
    static Ticks within(double min, double max, int count) {
        double[] range = widened(min, max);
        return within(range, step(range[0], range[1], count));
    }

    /** As {@link #within}, with marks at whole numbers only: epochs, steps. */
    static Ticks whole(double min, double max, int count) {
        double[] range = max - min < 1 ? new double[] {min - 0.5, min + 0.5} : widened(min, max);
        return within(range, step(range[0], range[1], count).max(BigDecimal.ONE));
    }

    /** A mark's text, with just the decimals that the step needs: {@code 0.25}, {@code 5e-6}. */
    String label(double value) {
        BigDecimal exact = new BigDecimal(value, MathContext.DECIMAL64);
        BigDecimal rounded = exact.setScale(Math.max(0, step.scale()), RoundingMode.HALF_EVEN);
        boolean plain = step.scale() <= 4 && Math.max(Math.abs(min), Math.abs(max)) < 1e6;
        if (rounded.signum() == 0) {
            return "0";
        }
        if (plain) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, step.scale()) + "f", rounded);
        }
        BigDecimal digits = rounded.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return digits.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    private static Ticks within(double[] range, BigDecimal step) {
        BigDecimal first = index(range[0], step, RoundingMode.CEILING).multiply(step);
        BigDecimal last = index(range[1], step, RoundingMode.FLOOR).multiply(step);
        return new Ticks(range[0], range[1], multiples(first, last, step), step);
    }

    private static double[] widened(double min, double max) {
        double size = Math.max(Math.abs(min), Math.abs(max));
        if (max - min > NARROWEST * size) {
            return new double[] {min, max};
        }
        return size == 0 ? new double[] {0, 1} : new double[] {min - size / 2, max + size / 2};
    }

    private static BigDecimal step(double min, double max, int count) {
        BigDecimal raw = new BigDecimal((max - min) / count, MathContext.DECIMAL64);
        int exponent = raw.precision() - raw.scale() - 1;
        for (BigDecimal mantissa : MANTISSAS) {
            BigDecimal step = mantissa.scaleByPowerOfTen(exponent);
            if (step.compareTo(raw) >= 0) {
                return step.stripTrailingZeros();
            }
        }
        throw new IllegalStateException("No step above " + raw);
    }

    private static BigDecimal index(double value, BigDecimal step, RoundingMode mode) {
        // Rounded to 15 digits first, so that 0.30000000000000004 still lies on the mark 0.3.
        return new BigDecimal(value, new MathContext(15)).divide(step, 0, mode);
    }

    private static List<Double> multiples(BigDecimal first, BigDecimal last, BigDecimal step) {
        List<Double> values = new ArrayList<>();
        for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(step)) {
            values.add(at.doubleValue());
        }
        return values;
    }
}
