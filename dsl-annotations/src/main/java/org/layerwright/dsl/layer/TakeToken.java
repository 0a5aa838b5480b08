package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One position of a sequence: NxC to C. What a vision transformer classifies by. No weights. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface TakeToken {
    /** Which; 0 is the first, -1 the last. */
    int index() default 0;
}
