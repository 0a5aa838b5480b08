package org.layerwright.report;

/**
 * Text in a report section.
 *
 * @param text paragraphs parted by an empty line; preformatted text keeps its lines and spaces
 * @param preformatted whether the text is console output or code
 */
public record Note(String text, boolean preformatted) implements ReportBlock {

    /** Prose; an empty line starts a new paragraph. */
    public static Note of(String text) {
        return new Note(text, false);
    }

    /** Console output or code, shown as it is in a fixed-width font. */
    public static Note preformatted(String text) {
        return new Note(text, true);
    }

    @Override
    public Span span() {
        return Span.FULL;
    }

    @Override
    public void render(Markup out) {
        if (preformatted) {
            out.element("pre", text.stripTrailing());
            return;
        }
        out.open("div", "class", "prose");
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            out.element("p", paragraph);
        }
        out.close();
    }
}
