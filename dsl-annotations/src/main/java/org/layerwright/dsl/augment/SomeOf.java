package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside steps: for each image {@code count} of those that name the same group are done, each
 * choice equally likely, at their own places in the list; the others are left out. A step's own
 * {@code probability} counts after that. Source: Albumentations.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SomeOf {
    /** The group's name. */
    String value();

    /**
     * How many are done, from 1 up to the number of the group's steps; the same beside each of
     * them.
     */
    int count();
}
