package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest of two or more layers, value by value. Sizes must be equal on each axis, or 1, which
 * is stretched; an input of fewer axes gets axes of size 1 in front, after the batch: 16x16x8 and 8
 * give 16x16x8. No weights. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Maximum {}
