package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.function.UnaryOperator;

/**
 * A layer's value in a pass, as {@link NetworkScope#observe} was told.
 *
 * @param layer its full name
 * @param value shape [batch, ...]
 * @param activation what is still to be applied to it
 * @param range which values that gives
 */
public record Observation(
        String layer,
        Operand<TFloat32> value,
        UnaryOperator<Operand<TFloat32>> activation,
        ValueRange range) {}
