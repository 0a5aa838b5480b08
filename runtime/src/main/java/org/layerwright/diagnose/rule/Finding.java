package org.layerwright.diagnose.rule;

import java.util.List;

/**
 * One thing that is wrong, as it is told.
 *
 * @param id what it is called for good, such as {@code dead-relu}; shown as {@code LW-dead-relu}
 * @param title the same in words, such as {@code dead ReLU}
 * @param severity how much it matters
 * @param where the layer, label, part of the data or callback it is about; empty for the whole run
 * @param evidence three to five sentences with the number seen and what is normal
 * @param cause how it came to that, a sentence or two
 * @param fixes at most two, in the words of the language or of the options, the best first
 */
public record Finding(
        String id,
        String title,
        Severity severity,
        String where,
        List<String> evidence,
        String cause,
        List<String> fixes) {

    public Finding {
        evidence = List.copyOf(evidence);
        fixes = List.copyOf(fixes);
    }
}
