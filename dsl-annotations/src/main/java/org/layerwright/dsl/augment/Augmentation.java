package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a list of image augmentations, applied from top to bottom to training images only. The
 * compiler turns {@code interface CoverAugmentation} into {@code class CoverAugmentationPipeline}.
 * Consecutive geometric steps that fill and interpolate alike are multiplied into one transform, so
 * that an image is resampled once and not blurred step by step.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Augmentation {}
