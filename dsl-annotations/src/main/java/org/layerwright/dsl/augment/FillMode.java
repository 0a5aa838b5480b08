package org.layerwright.dsl.augment;

/** What lies outside an image when a transform looks there. */
public enum FillMode {
    /** The image mirrored at its edge, the edge pixel repeated: {@code dcba|abcd|dcba}. */
    REFLECT,
    /** One value everywhere. */
    CONSTANT,
    /** The image repeated: {@code abcd|abcd|abcd}. */
    WRAP,
    /** The edge pixel repeated: {@code aaaa|abcd|dddd}. */
    NEAREST
}
