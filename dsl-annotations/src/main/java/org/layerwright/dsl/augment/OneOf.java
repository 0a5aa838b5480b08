package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside steps: for each image one of those that name the same group is done, each equally likely,
 * at its own place in the list; the others are left out. A step's own {@code probability} counts
 * after that. Source: Albumentations, Keras's RandomChoice.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OneOf {
    /** The group's name. */
    String value();
}
