package org.layerwright.report;

import java.util.Locale;

/**
 * A label beside an image, and what became of it.
 *
 * @param text the label, perhaps with its probability
 * @param verdict how the prediction compares with the truth
 */
public record Tag(String text, Verdict verdict) {

    /** How a predicted label compares with the truth; each has its own mark beside its colour. */
    public enum Verdict {
        /** Predicted and true. */
        RIGHT("\u2713", "right"),
        /** Predicted but not true. */
        WRONG("\u2715", "wrongly predicted"),
        /** True but not predicted. */
        MISSED("\u25cb", "missed"),
        /** No comparison is meant. */
        PLAIN("", "");

        private final String mark;
        private final String meaning;

        Verdict(String mark, String meaning) {
            this.mark = mark;
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }

    /** A label that was predicted and is true. */
    public static Tag right(String text) {
        return new Tag(text, Verdict.RIGHT);
    }

    /** A label that was predicted but is not true. */
    public static Tag wrong(String text) {
        return new Tag(text, Verdict.WRONG);
    }

    /** A true label that was not predicted. */
    public static Tag missed(String text) {
        return new Tag(text, Verdict.MISSED);
    }

    /** A label without comparison. */
    public static Tag plain(String text) {
        return new Tag(text, Verdict.PLAIN);
    }

    void render(Markup out) {
        out.open("span", "class", "tag " + verdict.name().toLowerCase(Locale.ROOT));
        if (!verdict.mark.isEmpty()) {
            out.element("i", verdict.mark);
        }
        out.text(text).close();
    }
}
