package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a learned vector to each position of a sequence, so that what follows can tell positions
 * apart. Input and output NxC.
 *
 * <p>Weight: {@code embeddings} (N, C), Glorot uniform at first. Source: Dosovitskiy et al. 2020;
 * KerasHub, whose layer gives the vectors without adding them.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PositionEmbedding {}
