package org.layerwright.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The labels the network predicts, in the order of its outputs. The last layer must have one output
 * for each of them.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Labels {
    /** Label names, each once, none empty. */
    String[] value() default {};

    /** Names the labels {@code 0}, {@code 1} and so on, in place of {@link #value}. */
    int count() default 0;

    /** Whether an image can have several of them at once. */
    LabelKind kind() default LabelKind.MULTI_LABEL;
}
