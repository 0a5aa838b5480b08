package org.layerwright.dsl.custom;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A weight of a {@link CustomLayer}. What may be said about any weight may be said about it. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface CustomWeight {
    /** Its name inside the layer: {@code scale}. */
    String name();

    /** Its sizes, each a calculation; see {@link CustomLayer}. */
    String[] shape();

    /** Its first values, where no {@link org.layerwright.dsl.weight initializer} says otherwise. */
    Start start() default Start.GLOROT_UNIFORM;

    /** Whether the optimizer trains it; one that it does not train the layer itself may update. */
    boolean trainable() default true;
}
