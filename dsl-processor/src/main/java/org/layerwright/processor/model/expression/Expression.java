package org.layerwright.processor.model.expression;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A calculation with whole numbers and names: {@code 4 * (filters + 1)}. */
public sealed interface Expression {
    /** A number. */
    record Number(int value) implements Expression {}

    /** An attribute of the block. */
    record Name(String name) implements Expression {}

    /** A sum, difference, product or quotient. */
    record Operation(char operator, Expression left, Expression right) implements Expression {}

    /**
     * Reads an expression.
     *
     * @throws ExpressionException if it is none, saying where
     */
    static Expression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /** Adds the names in it to {@code names}. */
    default void collectNames(Set<String> names) {
        if (this instanceof Name name) {
            names.add(name.name());
        } else if (this instanceof Operation operation) {
            operation.left().collectNames(names);
            operation.right().collectNames(names);
        }
    }

    /**
     * Its value; division drops the remainder, as Java's does.
     *
     * @param values a number for each name in it
     * @throws ExpressionException on a division by zero or a result beyond {@code int}
     */
    default int evaluate(Map<String, Integer> values) {
        if (this instanceof Number number) {
            return number.value();
        }
        if (this instanceof Name name) {
            return Objects.requireNonNull(values.get(name.name()));
        }
        Operation operation = (Operation) this;
        int left = operation.left().evaluate(values);
        int right = operation.right().evaluate(values);
        try {
            return switch (operation.operator()) {
                case '+' -> Math.addExact(left, right);
                case '-' -> Math.subtractExact(left, right);
                case '*' -> Math.multiplyExact(left, right);
                default -> Math.toIntExact((long) left / right);
            };
        } catch (ArithmeticException e) {
            throw new ExpressionException(
                    "%d %s %d has no value".formatted(left, operation.operator(), right));
        }
    }
}
