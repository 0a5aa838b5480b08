package org.layerwright.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is measured beside the loss, on the training images while they pass and on the validation
 * images at the end of every epoch. In histories and callbacks a metric is called by its name in
 * lower case, on the validation images with {@code val_} before it: {@code val_macro_f1}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Metrics {
    /** The metrics in the order they are shown. */
    Metric[] value();
}
