package org.layerwright.dsl.weight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whether the layer learns. {@code @Trainable(false)} freezes all its weights: nothing changes them
 * but the loading of values, no regularizer or constraint acts on them, and they count as not
 * trainable. A frozen {@link org.layerwright.dsl.layer.BatchNormalization} normalizes by its moving
 * statistics in training too. Source: Keras.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Trainable {
    /** False to freeze; true for a layer inside a frozen block that is to learn all the same. */
    boolean value() default true;
}
