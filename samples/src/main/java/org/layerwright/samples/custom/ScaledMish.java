package org.layerwright.samples.custom;

import org.layerwright.dsl.custom.CustomLayer;
import org.layerwright.dsl.custom.CustomWeight;
import org.layerwright.dsl.custom.Start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * The activation mish (Misra 2019) with a scale that is learned for each channel: {@code scale * x
 * * tanh(softplus(beta * x))}. Same shape as its input.
 */
@Target(ElementType.METHOD)
@CustomLayer(
        value = ScaledMishLayer.class,
        weights = @CustomWeight(name = "scale", shape = "channels", start = Start.ONES))
public @interface ScaledMish {
    /** How fast it turns from 0 to x; above 0. */
    double beta() default 1;
}
