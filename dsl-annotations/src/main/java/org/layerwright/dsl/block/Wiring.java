package org.layerwright.dsl.block;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a class file forgets of a block's body: the names of parameters. The compiler writes it
 * beside every block; nobody else needs to.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Wiring {
    /** The body's methods, each as {@code sum(second, input)}. */
    String[] value();
}
