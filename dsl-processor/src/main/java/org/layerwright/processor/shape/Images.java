package org.layerwright.processor.shape;

import java.util.function.Function;

/** What the layers that take images have in common. */
final class Images {
    private Images() {}

    /** What {@code infer} finds out, if the input is an image. */
    static Inference image(Shape input, Function<Shape, Inference> infer) {
        return input.rank() == 3
                ? infer.apply(input)
                : new Inference.WrongRank(
                        WindowShapes.IMAGE, "Move it above the layer that flattens.");
    }

    /**
     * What {@code facts} finds out about a layer with this output, if an axis can be so long.
     *
     * @param member the annotation member that makes it so
     * @param what its value in words
     */
    static Inference sized(
            String member,
            String what,
            long height,
            long width,
            long channels,
            Function<Shape, LayerFacts> facts) {
        return Math.max(height, Math.max(width, channels)) > Integer.MAX_VALUE
                ? new Inference.DoesNotFit(
                        member, what, "An axis has at most 2147483647 values. Make it smaller.")
                : new Inference.Known(
                        facts.apply(Shape.of((int) height, (int) width, (int) channels)));
    }
}
