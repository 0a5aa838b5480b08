package org.layerwright.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes training images at random before they enter the network, each image on its own or mixed
 * with another one, targets and all. Evaluation, prediction and the exported model never see it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Augmented {
    /** An interface declared with {@link org.layerwright.dsl.augment.Augmentation}. */
    Class<?> value();
}
