package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lays each image of a batch over another one, with a share of its own; the targets are mixed in
 * the same shares, so that the network is trained towards 0.7 rock and 0.3 jazz. The others are the
 * batch in another order, as they have become by this step: in a batch of one there is nobody to
 * mix with. What is unknown of one of the two is unknown of the mixture.
 *
 * <p>Metrics of the training data count a label as present if its share is at least one half, of
 * labels that exclude each other the one with the largest share; those of the validation data see
 * no mixture. For networks that take one image and nothing else. Source: H. Zhang et al., "mixup:
 * Beyond Empirical Risk Minimization", 2018; Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface MixUp {
    /**
     * An image's share is drawn from Beta(alpha, alpha), with alpha above 0 and at most 100: far
     * below 1 mixtures are mostly one image, at 1 all shares are equally likely, above they are
     * near one half.
     */
    double alpha() default 0.2;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
