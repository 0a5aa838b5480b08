package org.layerwright.data.survey;

import java.util.List;

/**
 * Something about a data set that is worth a look.
 *
 * @param severity how much it matters
 * @param text what was found, a full sentence without the names
 * @param named files, labels or groups it is about; the first few
 * @param more how many it is about beside those
 */
public record Finding(Severity severity, String text, List<String> named, int more) {
    private static final int NAMED = 5;

    /** How much a finding matters. */
    public enum Severity {
        /** Training fails, or its figures will be wrong. */
        ERROR,
        /** Training works, but probably not as well as it could. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    public Finding {
        named = List.copyOf(named);
    }

    /** Names the first {@value #NAMED}. */
    static Finding of(Severity severity, String text, List<String> about) {
        int shown = Math.min(NAMED, about.size());
        return new Finding(severity, text, about.subList(0, shown), about.size() - shown);
    }

    /** On one line: the sentence, the names, the count of the rest. */
    @Override
    public String toString() {
        if (named.isEmpty()) {
            return text;
        }
        String sentence = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        String rest = more > 0 ? " and " + more + " more" : "";
        return sentence + ": " + String.join("; ", named) + rest + ".";
    }
}
