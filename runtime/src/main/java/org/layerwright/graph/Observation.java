package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.function.UnaryOperator;

/**
 * A layer's value in a pass, as {@link NetworkScope#observe} was told.
 *
 * @param layer its full name
 * @param value what it is made of, or itself: shape [batch, ...]
 * @param own makes it of that
 * @param range which values it can have
 */
public record Observation(
        String layer,
        Operand<TFloat32> value,
        UnaryOperator<Operand<TFloat32>> own,
        ValueRange range) {}
