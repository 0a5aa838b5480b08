package org.layerwright.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is HTML and well-formed XML at once. Everything that is not a constant of this
 * package passes through {@link #text} or an attribute, and both escape it.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the innermost open element. */
    Markup close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element without content: a void element of HTML, or any of SVG. */
    Markup leaf(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with text in it. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A constant of this package, as it is: style and script. */
    Markup constant(String verbatim) {
        out.append(verbatim);
        return this;
    }

    /** A length in pixels to a tenth. */
    static String px(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a coordinate: " + value);
        }
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString();
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            // Attribute values would lose these to white space normalisation.
            case '\n' -> out.append("&#10;");
            case '\t' -> out.append("&#9;");
            default -> out.appendCodePoint(isXmlCharacter(c) ? c : 0xFFFD);
        }
    }

    // XML 1.0 section 2.2: control characters and lone surrogates cannot be written at all.
    private static boolean isXmlCharacter(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
