package org.layerwright.augment;

/** What stands outside an image's border. Named after Keras's {@code fill_mode}. */
public enum FillMode {
    /** The image mirrored, its edge repeated: {@code d c b a | a b c d | d c b a}. */
    REFLECT,
    /** One value everywhere: {@code k k k k | a b c d | k k k k}. */
    CONSTANT,
    /** The image again: {@code a b c d | a b c d | a b c d}. */
    WRAP,
    /** The nearest edge pixel: {@code a a a a | a b c d | d d d d}. */
    NEAREST
}
