package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.diagnose.rule.Rule;
import org.layerwright.report.ReportBlock;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a run, if anything is: one cause, what comes of it or stands beside it, and
 * what it is not. Immutable.
 *
 * @param file what it rests on
 * @param cause the deepest error, or if there is none the deepest warning; empty if nothing was
 *     proven
 * @param also at most two other findings that the cause does not explain
 * @param notIt what people suspect first and the numbers rule out, in words
 * @param notes good to know, for the report
 */
public record Diagnosis(
        CaseFile file,
        Optional<Finding> cause,
        List<Finding> also,
        List<String> notIt,
        List<Finding> notes) {

    public Diagnosis {
        also = List.copyOf(also);
        notIt = List.copyOf(notIt);
        notes = List.copyOf(notes);
    }

    /**
     * Asks every rule and names one cause.
     *
     * @param rules the deepest causes first
     */
    public static Diagnosis of(CaseFile file, List<Rule> rules) {
        return Ranking.of(file, rules).diagnosis();
    }

    /** Lines of at most 100 characters, each ended by a line feed. */
    public String text() {
        return DiagnosisText.of(this);
    }

    /** The same as JSON: network, moment, cause, also, notIt, notes. */
    public String json() {
        return DiagnosisJson.of(this);
    }

    /** The same for a section of a report, with the charts that show it. */
    public List<ReportBlock> report() {
        return DiagnosisBlocks.of(this);
    }

    /** When it was made: {@code before training}, {@code after step 40}, {@code after epoch 3}. */
    public String moment() {
        if (!file.epochs().isEmpty()) {
            return "after epoch " + file.epochs().get(file.epochs().size() - 1).epoch();
        }
        return file.steps().isEmpty() ? "before training" : "after step " + file.steps().size();
    }

    @Override
    public String toString() {
        return text();
    }
}
