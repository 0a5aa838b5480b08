package org.layerwright.processor.optimize;

import java.util.Locale;

/** Wordings that rewrites share. */
final class Words {
    private Words() {}

    /** A constant's name in lower case: {@code leaky relu}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code 25 %}. */
    static String share(long part, long whole) {
        return Math.round(100.0 * part / whole) + " %";
    }
}
