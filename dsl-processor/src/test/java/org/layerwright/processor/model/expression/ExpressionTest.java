package org.layerwright.processor.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ExpressionTest {
    private static final Map<String, Integer> VALUES = Map.of("a", 7, "filters", 64, "zero", 0);
    private static final Pattern TOKEN = Pattern.compile("\\d+|[a-z]+|[-+*/()]");

    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "a, 7",
        "4 * filters, 256",
        "2 + 3 * 4, 14",
        "(2 + 3) * 4, 20",
        "10 - 4 - 3, 3",
        "100 / 10 / 5, 2",
        "a / 2 * 2, 6",
        "-a, -7",
        "-a / 2, -3",
        "3 - -4, 7",
        "2 * -(a + 1), -16",
        "' ( ( filters ) ) ', 64",
        "2147483647 - 1 + 1, 2147483647",
    })
    void byHand(String text, int value) {
        assertThat(Expression.parse(text).evaluate(VALUES)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'', it ends too early",
        "4 *, it ends too early",
        "(4, it ends too early",
        "), ')' is not expected at the start",
        "4 5, '5' is not expected after 4",
        "4 % 2, '%' is not expected after 4",
        "a b, 'b' is not expected after a",
        "2 * (3 + 4)), ')' is not expected after 2 * (3 + 4)",
        "4.5, '.' is not expected after 4",
        "4x, 4x is no whole number of type int",
        "2147483648, 2147483648 is no whole number of type int",
    })
    void whatIsNone(String text, String why) {
        assertThatThrownBy(() -> Expression.parse(text))
                .isInstanceOf(ExpressionException.class)
                .hasMessage(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a / zero", "2147483647 + 1", "65536 * 65536", "-2147483647 - 2"})
    void whatHasNoValue(String text) {
        assertThatThrownBy(() -> Expression.parse(text).evaluate(VALUES))
                .isInstanceOf(ExpressionException.class)
                .hasMessageEndingWith("has no value");
    }

    @Test
    void theLeastIntByMinusOneIsBeyondInt() {
        assertThatThrownBy(() -> Expression.parse("(0 - 2147483647 - 1) / -1").evaluate(VALUES))
                .isInstanceOf(ExpressionException.class);
    }

    @Test
    void whatIsTooLongIsToldBeforeTheStackIsFull() {
        assertThatThrownBy(() -> Expression.parse("(".repeat(100_000)))
                .isInstanceOf(ExpressionException.class);
    }

    /** Random texts, against another way of reading: a stack of numbers and one of operators. */
    @Test
    void againstAnotherReader() {
        Random random = new Random(5);
        int values = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = random(random, 4);
            BigInteger expected = null;
            try {
                expected = byStacks(text);
            } catch (ArithmeticException none) {
                assertThatThrownBy(() -> Expression.parse(text).evaluate(VALUES))
                        .as(text)
                        .isInstanceOf(ExpressionException.class);
            }
            if (expected != null) {
                assertThat(Expression.parse(text).evaluate(VALUES))
                        .as(text)
                        .isEqualTo(expected.intValueExact());
                values++;
            }
        }
        assertThat(values).isBetween(5_000, 19_999);
    }

    private static String random(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 6);
        String space = random.nextBoolean() ? " " : "";
        return switch (kind) {
            case 0 -> String.valueOf(random.nextInt(random.nextInt(5) == 0 ? 100_000 : 10));
            case 1 -> random.nextBoolean() ? "a" : "filters";
            case 2 -> "(" + random(random, depth - 1) + space + ")";
            default ->
                    random(random, depth - 1)
                            + space
                            + "+-*/".charAt(random.nextInt(4))
                            + space
                            + random(random, depth - 1);
        };
    }

    private static BigInteger byStacks(String text) {
        Deque<BigInteger> numbers = new ArrayDeque<>();
        Deque<Character> operators = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            char first = token.group().charAt(0);
            if (Character.isDigit(first)) {
                numbers.push(new BigInteger(token.group()));
            } else if (Character.isLetter(first)) {
                numbers.push(BigInteger.valueOf(VALUES.getOrDefault(token.group(), -1)));
            } else if (first == '(') {
                operators.push(first);
            } else if (first == ')') {
                while (operators.peek() != '(') {
                    apply(numbers, operators.pop());
                }
                operators.pop();
            } else {
                while (!operators.isEmpty() && rank(operators.peek()) >= rank(first)) {
                    apply(numbers, operators.pop());
                }
                operators.push(first);
            }
        }
        while (!operators.isEmpty()) {
            apply(numbers, operators.pop());
        }
        return numbers.pop();
    }

    private static int rank(char operator) {
        return operator == '(' ? 0 : operator == '+' || operator == '-' ? 1 : 2;
    }

    private static void apply(Deque<BigInteger> numbers, char operator) {
        BigInteger right = numbers.pop();
        BigInteger left = numbers.pop();
        BigInteger value =
                switch (operator) {
                    case '+' -> left.add(right);
                    case '-' -> left.subtract(right);
                    case '*' -> left.multiply(right);
                    default -> left.divide(right);
                };
        // Beyond int there is no value.
        numbers.push(BigInteger.valueOf(value.intValueExact()));
    }
}
