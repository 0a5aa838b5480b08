package org.layerwright.processor.report;

import java.util.Locale;

/** Something the compiler can say: its severity, its code and its wording. */
public sealed interface Message permits LintId, MessageId {
    /** The constant's name. */
    String name();

    Severity severity();

    /** The wording, with places for what was seen. */
    String template();

    /** The id as printed and suppressed, such as {@code label-width}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The wording with what was seen. */
    default String text(Object... args) {
        return String.format(Locale.ROOT, template(), args);
    }
}
