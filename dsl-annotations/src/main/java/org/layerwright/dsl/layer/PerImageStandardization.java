package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Brings each image to mean 0 and standard deviation 1, on its own: {@code (x - mean) / max(stddev,
 * 1/sqrt(n))} over all n values of the image. A constant image becomes zeros. Same shape as its
 * input; no weights. Source: {@code tf.image.per_image_standardization}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PerImageStandardization {}
