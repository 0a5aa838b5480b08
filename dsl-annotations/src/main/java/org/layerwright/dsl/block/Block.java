package org.layerwright.dsl.block;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a block: a part of a network under a name of its own, used like a layer.
 *
 * <pre>{@code
 * @Block(ResidualBlock.Body.class)
 * public @interface ResidualBlock {
 *     int filters() default 0;
 *
 *     interface Body {
 *         @Conv2D(padding = SAME, activation = RELU) @Bind("filters = filters") Layer first();
 *         @Conv2D(padding = SAME)                    @Bind("filters = filters") Layer second();
 *         @Add                                       Layer sum(Layer second, Layer input);
 *     }
 * }
 * }</pre>
 *
 * <p>In a network: {@code @ResidualBlock(filters = 64) Layer stage1();}. Its layers are called
 * {@code stage1/first}, {@code stage1/second} and so on. Inside the body {@code input} names what
 * the block is used on, or each of several is a method marked {@link org.layerwright.dsl.Input};
 * the last method is its result, or the one marked {@link org.layerwright.dsl.Output}. Blocks may
 * use blocks, but not themselves. A block may come from another module or a jar.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Block {
    /** The interface that holds the block's layers, usually nested in the annotation. */
    Class<?> value();
}
