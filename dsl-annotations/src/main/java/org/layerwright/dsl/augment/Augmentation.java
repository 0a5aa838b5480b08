package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a list of image augmentations, applied from top to bottom to training images only. The
 * compiler turns {@code interface CoverAugmentation} into {@code class CoverAugmentationPipeline}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Augmentation {
    /**
     * Whether consecutive geometric steps that fill and interpolate alike are multiplied into one
     * transform, so that an image is resampled once: not blurred step by step, its border filled
     * once, in the time of one step. {@code false} resamples after each step, as Keras does.
     */
    boolean joined() default true;
}
