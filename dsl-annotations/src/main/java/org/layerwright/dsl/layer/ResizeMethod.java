package org.layerwright.dsl.layer;

/**
 * How a resized image's values are found. The centre of output pixel i lies at {@code (i + 0.5) *
 * nIn / nOut - 0.5} of the input's pixels. Source: TensorFlow's resize methods, as Keras uses them.
 */
public enum ResizeMethod {
    /** The value of the pixel in which the place lies: no new values. */
    NEAREST,
    /** The two nearest pixels on each axis, by distance. */
    BILINEAR,
    /**
     * The four nearest pixels on each axis, by Keys's cubic (1981) with {@code a = -0.5}; smoother,
     * and may go a little above and below the values there are.
     */
    BICUBIC
}
