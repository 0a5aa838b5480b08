package org.layerwright.data.survey;

import java.util.Locale;

/** Numbers in sentences. */
final class Words {
    private Words() {}

    /** {@code 1 picture is} or {@code 1,200 pictures are}. */
    static String count(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** {@code 12.5 %}. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
