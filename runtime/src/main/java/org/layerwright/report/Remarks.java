package org.layerwright.report;

import java.util.List;
import java.util.Locale;

/**
 * Sentences with a level each, one below the other.
 *
 * @param remarks in reading order
 */
public record Remarks(List<Remark> remarks) implements ReportBlock {

    /** How much a remark matters. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE
    }

    /**
     * A sentence.
     *
     * @param level how much it matters
     * @param text the sentence
     * @param detail what it is about, in smaller letters; may be empty
     */
    public record Remark(Level level, String text, String detail) {}

    public Remarks {
        remarks = List.copyOf(remarks);
    }

    @Override
    public Span span() {
        return Span.FULL;
    }

    @Override
    public void render(Markup out) {
        out.open("ul", "class", "remarks");
        for (Remark remark : remarks) {
            String level = remark.level().name().toLowerCase(Locale.ROOT);
            out.open("li", "class", level).element("b", level).open("div").text(remark.text());
            if (!remark.detail().isEmpty()) {
                out.element("span", remark.detail());
            }
            out.close().close();
        }
        out.close();
    }
}
