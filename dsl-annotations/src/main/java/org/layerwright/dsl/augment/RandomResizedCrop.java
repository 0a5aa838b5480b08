package org.layerwright.dsl.augment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cuts a window of any size and shape in these bounds out of an image, at a place where it fits. As
 * the size of a network's input is fixed, the window is enlarged to the whole image again, by the
 * same resampling as other geometric steps. What would stand out over the image is cut off. Source:
 * C. Szegedy et al., "Going Deeper with Convolutions", 2015; defaults of Keras and torchvision.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RandomResizedCrop {
    /** The least and the largest share of the image's area, above 0 and at most 1. */
    double[] scale() default {0.08, 1};

    /**
     * The least and the largest width / height in pixels. Its logarithm is drawn, so that 1/2 and 2
     * are equally likely.
     */
    double[] ratio() default {3.0 / 4, 4.0 / 3};

    /** How values between pixels are found. */
    Interpolation interpolation() default Interpolation.BILINEAR;

    /** The share of images that the step is done to, above 0 and at most 1. */
    double probability() default 1;
}
