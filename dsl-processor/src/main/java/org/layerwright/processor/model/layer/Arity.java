package org.layerwright.processor.model.layer;

/**
 * How many inputs a layer takes.
 *
 * @param least the fewest
 * @param most the most
 */
public record Arity(int least, int most) {
    public static final Arity NONE = new Arity(0, 0);
    public static final Arity ONE = new Arity(1, 1);
    public static final Arity TWO = new Arity(2, 2);
    public static final Arity TWO_OR_MORE = new Arity(2, Integer.MAX_VALUE);

    public boolean allows(int inputs) {
        return least <= inputs && inputs <= most;
    }

    /** How to give as many. */
    public String remedy() {
        return most == 1
                ? "Name one as its parameter, or none for the layer above it."
                : "Name them as its parameters.";
    }

    /** In words: {@code 1 input}, {@code 2 or more inputs}. */
    @Override
    public String toString() {
        if (most == Integer.MAX_VALUE) {
            return least + " or more inputs";
        }
        String number = least == most ? "" + least : least + " to " + most;
        return number + (most == 1 ? " input" : " inputs");
    }
}
