package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows a rectangle of another image of the batch in each image, at the same place in both, and
 * mixes the targets by the pixels that are shown of each. See {@link MixUp} for who the others are
 * and what metrics of the training data count. For networks that take one image and nothing else.
 * Source: S. Yun et al., "CutMix: Regularization Strategy to Train Strong Classifiers with
 * Localizable Features", 2019; Keras, whose targets are mixed by the rectangle's area before it
 * meets whole pixels.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CutMix {
    /**
     * The share of an image that stays is drawn from Beta(alpha, alpha), and alpha for each image
     * (Keras: for each batch) from this: one value, from 0 to 1, for [0, factor]; {@code {lower,
     * upper}} for that range. {@code {1, 1}} makes all shares equally likely, as in the paper;
     * below 1 rectangles are mostly small or large.
     */
    double[] factor() default 1;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
