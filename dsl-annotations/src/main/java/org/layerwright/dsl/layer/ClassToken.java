package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a learned vector in front of a sequence, to gather what the whole is: NxC to (N+1)xC.
 *
 * <p>Weight: {@code class_token} (1, C), normal with standard deviation 0.02 at first. Source:
 * Dosovitskiy et al. 2020.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ClassToken {}
