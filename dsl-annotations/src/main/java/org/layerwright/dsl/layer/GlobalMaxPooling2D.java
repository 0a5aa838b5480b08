package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest value of each channel over the whole image: HxWxC becomes C. No weights. Source:
 * Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface GlobalMaxPooling2D {
    /** Whether height and width stay, as 1: 1x1xC instead of C. */
    boolean keepDims() default false;
}
