package org.layerwright.processor.report;

/**
 * Something to tell the user.
 *
 * @param id which rule speaks
 * @param origin where it points
 * @param text what is wrong with the value seen, and how to fix it; without the id
 */
public record Finding(Message id, Origin origin, String text) {

    /**
     * A finding worded by its id.
     *
     * @param args fill the id's template in order
     */
    public static Finding of(Message id, Origin origin, Object... args) {
        return new Finding(id, origin, id.text(args));
    }

    /** The text as it is printed: {@code [LW-shape] ...}. */
    public String message() {
        return "[LW-" + id.code() + "] " + text;
    }

    public boolean isError() {
        return id.severity() == Severity.ERROR;
    }
}
