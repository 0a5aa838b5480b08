package org.layerwright.processor.shape;

/** What a shape function finds out. */
public sealed interface Inference {
    /** The layer fits its input. */
    record Known(LayerFacts facts) implements Inference {}

    /**
     * A value of the layer does not go with its input.
     *
     * @param member the annotation member to blame
     * @param what the value in words: {@code kernel 3x3}
     * @param remedy what to do about it
     */
    record DoesNotFit(String member, String what, String remedy) implements Inference {}

    /**
     * The layer takes another kind of input.
     *
     * @param expected the kind in words: {@code an image (height x width x channels)}
     * @param remedy what to do about it
     */
    record WrongRank(String expected, String remedy) implements Inference {}

    /**
     * The layer's inputs do not go together.
     *
     * @param why in words: {@code axis 1 is 28 here and 14 there}
     * @param remedy what to do about it
     */
    record DoNotJoin(String why, String remedy) implements Inference {}

    /** Nothing can be said, because something before is wrong, which is told there. */
    record Unknown() implements Inference {}
}
