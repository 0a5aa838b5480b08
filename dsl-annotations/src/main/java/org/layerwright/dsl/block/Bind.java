package org.layerwright.dsl.block;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties attributes of a layer in a block's body to attributes of the block: {@code @Bind("filters =
 * 4 * filters")}. On the left an attribute of the annotation beside it (or of {@link Repeat}); on
 * the right an attribute of the block, of any type, or a calculation with {@code + - * /},
 * parentheses, whole numbers and attributes of type {@code int}. Division is Java's: it drops the
 * remainder.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Bind {
    /** Bindings of the form {@code attribute = expression}. */
    String[] value();
}
