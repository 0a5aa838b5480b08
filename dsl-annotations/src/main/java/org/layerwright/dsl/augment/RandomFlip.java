package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mirrors an image, in each direction asked for with probability 1/2; both directions are drawn
 * independently, as in Keras 2.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomFlip {
    /** The directions. */
    FlipMode value() default FlipMode.HORIZONTAL_AND_VERTICAL;
}
