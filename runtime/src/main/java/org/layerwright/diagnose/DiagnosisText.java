package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Course;
import org.layerwright.diagnose.rule.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A diagnosis for the console. */
final class DiagnosisText {
    private static final int WIDTH = 100;

    private static final int INDENT = 2;

    /** Where sentences begin: after the longest label. */
    private static final int MARGIN = 12;

    private final StringBuilder text = new StringBuilder();

    private DiagnosisText() {}

    static String of(Diagnosis diagnosis) {
        DiagnosisText text = new DiagnosisText();
        diagnosis
                .cause()
                .ifPresentOrElse(
                        cause -> text.cause(diagnosis, cause), () -> text.nothing(diagnosis));
        return text.text.toString();
    }

    private void cause(Diagnosis diagnosis, Finding cause) {
        String place =
                Stream.of(cause.where(), cause.since().isEmpty() ? "" : "since " + cause.since())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        String title = "LW-%s  %s".formatted(cause.id(), cause.title().toUpperCase(Locale.ROOT));
        head(diagnosis, place.isEmpty() ? title : "%s  (%s)".formatted(title, place));
        block("Evidence", cause.evidence());
        block("Cause", cause.cause().isEmpty() ? List.of() : List.of(cause.cause()));
        for (int i = 0; i < cause.fixes().size(); i++) {
            block("Fix " + (i + 1), List.of(cause.fixes().get(i)));
        }
        notIt(diagnosis);
        block("Also", diagnosis.also().stream().map(it -> also(cause, it)).toList());
    }

    private void nothing(Diagnosis diagnosis) {
        Course course = new Course(diagnosis.file());
        boolean learned = course.bestSkill() >= CaseFile.NO_SKILL;
        if (learned || diagnosis.file().epochs().isEmpty()) {
            head(diagnosis, "NOTHING WRONG FOUND");
        } else {
            head(diagnosis, "NOTHING LEARNED YET, NOTHING PROVEN");
        }
        block("Notes", diagnosis.notes().stream().map(DiagnosisText::note).toList());
        if (!learned) {
            notIt(diagnosis);
        }
    }

    private void notIt(Diagnosis diagnosis) {
        if (!diagnosis.notIt().isEmpty()) {
            block("Not it", List.of(String.join("; ", diagnosis.notIt())));
        }
    }

    private static String note(Finding note) {
        return note.title() + ": " + String.join("; ", note.evidence());
    }

    /** What it adds to the cause: its first evidence that the cause has not told. */
    private static String also(Finding cause, Finding other) {
        String evidence =
                other.evidence().stream()
                        .filter(it -> !cause.evidence().contains(it))
                        .findFirst()
                        .orElse(other.title());
        return "LW-" + other.id() + ": " + evidence;
    }

    private void head(Diagnosis diagnosis, String left) {
        String right = diagnosis.file().plan().network().name() + ", " + diagnosis.moment();
        int gap = WIDTH - left.length() - right.length();
        if (gap >= INDENT) {
            text.append(left).append(" ".repeat(gap)).append(right).append('\n');
        } else {
            wrap(left, WIDTH - INDENT).forEach(line -> text.append(line).append('\n'));
            text.append(" ".repeat(Math.max(0, WIDTH - right.length()))).append(right).append('\n');
        }
    }

    private void block(String label, List<String> sentences) {
        String lead = " ".repeat(INDENT) + label;
        for (String sentence : sentences) {
            for (String line : wrap(sentence, WIDTH - MARGIN)) {
                text.append(lead)
                        .append(" ".repeat(MARGIN - lead.length()))
                        .append(line)
                        .append('\n');
                lead = "";
            }
        }
    }

    /** Lines no longer than the width, but for a word that is. */
    private static List<String> wrap(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
