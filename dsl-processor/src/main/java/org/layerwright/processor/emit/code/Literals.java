package org.layerwright.processor.emit.code;

import com.palantir.javapoet.CodeBlock;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as a person would write them. */
public final class Literals {
    private Literals() {}

    /** A float literal: {@code 0.003921569f}, {@code 1e-7f}. */
    public static String real(double value) {
        float narrow = (float) value;
        if (Float.isInfinite(narrow)) {
            // Only a value that float cannot hold gets here; Java has no literal for it.
            return narrow > 0 ? "Float.POSITIVE_INFINITY" : "Float.NEGATIVE_INFINITY";
        }
        return plain(Float.toString(narrow)) + "f";
    }

    /** Float literals, separated by commas. */
    public static String reals(double... values) {
        return Arrays.stream(values).mapToObj(Literals::real).collect(Collectors.joining(", "));
    }

    /** A double literal: {@code 0.1}. */
    public static String exact(double value) {
        if (Double.isFinite(value)) {
            return Double.toString(value);
        }
        return Double.isNaN(value)
                ? "Double.NaN"
                : value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }

    /** A double in a comment: {@code 0.00392156862745098}. */
    public static String comment(double value) {
        return plain(Double.toString(value));
    }

    /** In full unless an exponent is clearly shorter: 0.001, but 1e-7. */
    private static String plain(String number) {
        BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
        String plain = exact.toPlainString();
        String digits = exact.unscaledValue().toString();
        boolean negative = exact.signum() < 0;
        int first = negative ? 2 : 1;
        String rest = digits.substring(first);
        String scientific =
                digits.substring(0, first)
                        + (rest.isEmpty() ? "" : "." + rest)
                        + "e"
                        + (exact.precision() - exact.scale() - 1);
        return plain.length() <= scientific.length() + 3 ? plain : scientific;
    }

    /** A long literal with its digits grouped: {@code 38_551_040L}. */
    public static String count(long value) {
        String grouped = String.format(Locale.ROOT, "%,d", value).replace(',', '_');
        return value > Integer.MAX_VALUE ? grouped + "L" : grouped;
    }

    /** {@code List.of(148, 148, 32)}. */
    public static CodeBlock list(List<Integer> values) {
        return CodeBlock.of("$T.of($L)", List.class, commas(values));
    }

    public static String commas(List<Integer> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** A weight's name inside a variable's: {@code moving_mean} gives {@code MovingMean}. */
    public static String capitalized(String snake) {
        return Arrays.stream(snake.split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** An enum constant as people say it: {@code leaky relu}. */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
