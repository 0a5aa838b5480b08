package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mixes each image with changed versions of itself. A version is made by a chain of ops, drawn from
 * those of {@link RandAugment} and from none; versions are mixed in shares from a Dirichlet
 * distribution, and their mixture with the image in a share from Beta(alpha, alpha). Costs about
 * {@link #numChains()} times as much as RandAugment.
 *
 * <p>Source: D. Hendrycks et al., "AugMix: A Simple Data Processing Method to Improve Robustness
 * and Uncertainty", 2020, without its loss term; Keras, with the differences of RandAugment.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AugMix {
    /** How many versions of an image are mixed, from 1 to 16. */
    int numChains() default 3;

    /** The most ops of a version, from 1 to 16. */
    int chainDepth() default 3;

    /**
     * What an op's strength is drawn from: one value, from 0 to 1, for [0, factor]; {@code {lower,
     * upper}} for that range. See {@link RandAugment#factor()}.
     */
    double[] factor() default 0.3;

    /**
     * The concentration of both distributions, above 0 and at most 100: far below 1 mostly one
     * version counts, far above all count alike.
     */
    double alpha() default 1;

    /** Whether brightness, loss of colour, contrast and sharpness are among the ops. */
    boolean allOps() default true;

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
