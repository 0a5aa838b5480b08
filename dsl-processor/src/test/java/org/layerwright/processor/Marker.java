package org.layerwright.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a fixture expects, written above the culprit: {@code // error: [LW-id] text}. Several may
 * stand above one line.
 *
 * @param kind error, warning or note
 * @param line the culprit's line
 * @param id how the message starts
 * @param text what else it contains
 */
record Marker(Diagnostic.Kind kind, long line, String id, String text) {
    private static final Pattern FORM =
            Pattern.compile("\\s*// (error|warning|note): (\\[LW-[a-z-]+\\])(.*)");

    static List<Marker> in(String source) {
        List<Marker> markers = new ArrayList<>();
        List<Matcher> pending = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = FORM.matcher(lines.get(i));
            if (marker.matches()) {
                pending.add(marker);
                continue;
            }
            for (Matcher above : pending) {
                Diagnostic.Kind kind =
                        Diagnostic.Kind.valueOf(above.group(1).toUpperCase(Locale.ROOT));
                markers.add(new Marker(kind, i + 1L, above.group(2), above.group(3).strip()));
            }
            pending.clear();
        }
        return markers;
    }

    boolean matches(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getKind() == kind
                && diagnostic.getLineNumber() == line
                && diagnostic.getMessage(null).startsWith(id)
                && diagnostic.getMessage(null).contains(text);
    }
}
