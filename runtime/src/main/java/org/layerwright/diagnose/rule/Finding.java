package org.layerwright.diagnose.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong, as it is told.
 *
 * @param id what it is called for good, such as {@code dead-relu}; shown as {@code LW-dead-relu}
 * @param title the same in words, such as {@code dead ReLU}
 * @param severity how much it matters
 * @param where the layer, label, part of the data or callback it is about; empty for the whole run
 * @param since since when, such as {@code epoch 2}; empty if that does not matter or is not known
 * @param evidence three to five sentences with the number seen and what is normal, the most telling
 *     first: where it is not the cause, it is the only one shown
 * @param cause how it came to that, a sentence or two
 * @param fixes at most two, in the words of the language or of the options, the best first
 */
public record Finding(
        String id,
        String title,
        Severity severity,
        String where,
        String since,
        List<String> evidence,
        String cause,
        List<String> fixes) {

    /** So many fixes are told at most. */
    public static final int MOST_FIXES = 2;

    public Finding {
        evidence = List.copyOf(evidence);
        fixes = List.copyOf(fixes);
        if (fixes.size() > MOST_FIXES) {
            throw new IllegalArgumentException(
                    "%s has %d fixes; one who is stuck can try %d"
                            .formatted(id, fixes.size(), MOST_FIXES));
        }
    }

    /** Starts a finding of a rule. */
    public static Builder of(Rule rule, Severity severity) {
        return new Builder(rule, severity);
    }

    /** Collects what is told, in reading order. */
    public static final class Builder {
        private final Rule rule;
        private final Severity severity;
        private final List<String> evidence = new ArrayList<>();
        private final List<String> fixes = new ArrayList<>();
        private String where = "";
        private String since = "";
        private String cause = "";

        private Builder(Rule rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        /** The layer, label, part of the data or callback it is about. */
        public Builder at(String place) {
            where = place;
            return this;
        }

        /** Since when, such as {@code epoch 2}. */
        public Builder since(String moment) {
            since = moment;
            return this;
        }

        /** A number that was seen, and what is normal. */
        public Builder saw(String sentence) {
            evidence.add(sentence);
            return this;
        }

        /** The same, if it was measured; else nothing. */
        public Builder sawIf(boolean measured, String sentence) {
            return measured ? saw(sentence) : this;
        }

        /** How it came to that. */
        public Builder because(String sentence) {
            cause = sentence;
            return this;
        }

        /** What helps; the first is the best, and more than two are refused. */
        public Builder fix(String sentence) {
            fixes.add(sentence);
            return this;
        }

        public Finding build() {
            return new Finding(
                    rule.id(), rule.title(), severity, where, since, evidence, cause, fixes);
        }
    }
}
