package org.layerwright.processor.check.signal;

import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

import java.util.List;

/**
 * What a layer is given.
 *
 * @param signals of its inputs
 * @param shapes of its inputs
 * @param facts about the layer
 */
record Arriving(List<Signal> signals, List<Shape> shapes, LayerFacts facts) {
    Arriving {
        signals = List.copyOf(signals);
        shapes = List.copyOf(shapes);
    }

    Signal signal() {
        return signals.get(0);
    }

    Shape shape() {
        return shapes.get(0);
    }

    /** A weight that the layer has. */
    WeightFacts weight(String name) {
        return facts.weights().stream()
                .filter(weight -> weight.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
