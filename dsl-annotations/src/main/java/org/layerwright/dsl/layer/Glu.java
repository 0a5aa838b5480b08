package org.layerwright.dsl.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A gated linear unit: the first half of the last axis, each value times the sigmoid of its partner
 * in the second half. HxWxC becomes {@code HxWx(C / 2)}; C must be even. No weights. Source:
 * Dauphin et al. 2017; Keras 3's function {@code glu}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Glu {}
