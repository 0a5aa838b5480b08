package org.layerwright.processor.model.expression;

/** Reads expressions by descent: sums of products of numbers, names and parentheses. */
final class ExpressionParser {
    /** No character. */
    private static final int END = -1;

    /** Far more than anyone writes; parentheses inside parentheses take javac's stack. */
    private static final int LONGEST = 500;

    private final String text;
    private int at;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression parse() {
        if (text.length() > LONGEST) {
            throw new ExpressionException("it has more than " + LONGEST + " characters");
        }
        Expression whole = sum();
        if (peek() != END) {
            throw unexpected();
        }
        return whole;
    }

    private Expression sum() {
        Expression left = product();
        while (peek() == '+' || peek() == '-') {
            left = new Expression.Operation(take(), left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = term();
        while (peek() == '*' || peek() == '/') {
            left = new Expression.Operation(take(), left, term());
        }
        return left;
    }

    private Expression term() {
        int next = peek();
        if (next == '(') {
            take();
            Expression inner = sum();
            if (peek() != ')') {
                throw unexpected();
            }
            take();
            return inner;
        }
        if (next == '-') {
            take();
            return new Expression.Operation('-', new Expression.Number(0), term());
        }
        if (Character.isDigit(next)) {
            return number();
        }
        if (Character.isJavaIdentifierStart(next)) {
            return new Expression.Name(word());
        }
        throw unexpected();
    }

    private Expression number() {
        String digits = word();
        try {
            return new Expression.Number(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            throw new ExpressionException(digits + " is no whole number of type int");
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The next character that counts. */
    private int peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    private char take() {
        return text.charAt(at++);
    }

    private ExpressionException unexpected() {
        if (at >= text.length()) {
            return new ExpressionException("it ends too early");
        }
        String before = text.substring(0, at).strip();
        return new ExpressionException(
                "'%s' is not expected %s"
                        .formatted(
                                text.charAt(at),
                                before.isEmpty() ? "at the start" : "after " + before));
    }
}
