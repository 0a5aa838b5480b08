package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@link RandomBrightness}, {@link RandomContrast}, {@link RandomSaturation} and {@link RandomHue}
 * in this order, each as its own annotation describes it; what is left out is not done. Source:
 * Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomColorJitter {
    /** As {@link RandomBrightness#value()}. */
    double[] brightness() default {};

    /** As {@link RandomContrast#value()}. */
    double[] contrast() default {};

    /** As {@link RandomSaturation#value()}. */
    double[] saturation() default {};

    /** As {@link RandomHue#value()}. */
    double[] hue() default {};

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
