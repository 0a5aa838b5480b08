package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does some ops to each image, each op drawn from eleven, equally likely, the same perhaps twice:
 * shear, translation, rotation, posterization, solarization, stretched contrast, equalization,
 * brightness, loss of colour, contrast, sharpness. Geometric ops of an image come first and share
 * one resampling, the picture mirrored at its edges; the others follow in the order drawn.
 *
 * <p>Source: E. Cubuk et al., "RandAugment: Practical automated data augmentation with a reduced
 * search space", 2020; Keras, with these differences: each image has its own ops (Keras: each
 * batch); shear, translation, rotation, brightness, contrast and sharpness go either way; and every
 * op does more at a larger {@link #factor()}, where Keras's posterization, solarization and
 * sharpness do less.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandAugment {
    /** How many ops are done to an image, from 1 to 16. */
    int numOps() default 2;

    /**
     * What an op's strength is drawn from: one value, from 0 to 1, for [0, factor]; {@code {lower,
     * upper}} for that range. A strength f is a shear by f, a translation by f of the image, a turn
     * by f of a circle, 8 f bits less, solarization of f added and inverted from 1 - f on,
     * brightness of f, f of the colour lost, contrast and sharpness times 1 - f or 1 + f. Stretched
     * contrast and equalization have no strength.
     */
    double[] factor() default 0.5;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
