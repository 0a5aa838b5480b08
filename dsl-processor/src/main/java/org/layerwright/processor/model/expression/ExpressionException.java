package org.layerwright.processor.model.expression;

/** An expression that cannot be read or has no value. */
public final class ExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    public ExpressionException(String why) {
        super(why);
        this.why = why;
    }

    /** What is wrong, in words. */
    public String why() {
        return why;
    }
}
