package org.layerwright.data.survey;

import org.layerwright.data.survey.DuplicateGroup.Sameness;
import org.layerwright.data.survey.Finding.Severity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth a look about pictures that are there more than once. */
final class DuplicateRules {
    static final List<Function<DataSurvey, Stream<Finding>>> ALL =
            List.of(
                    DuplicateRules::acrossParts,
                    DuplicateRules::contradicting,
                    DuplicateRules::withinAPart);

    /** Near copies may be different things that look alike, so that they only warn. */
    private static final Map<Sameness, Severity> LEAK =
            Map.of(
                    Sameness.EXACT, Severity.ERROR,
                    Sameness.NEAR, Severity.WARNING,
                    Sameness.MIRRORED, Severity.WARNING);

    private static final Map<Sameness, Severity> REPEAT =
            Map.of(
                    Sameness.EXACT, Severity.WARNING,
                    Sameness.NEAR, Severity.NOTE,
                    Sameness.MIRRORED, Severity.NOTE);

    private static final int SHOWN_MEMBERS = 3;

    private DuplicateRules() {}

    private static Stream<Finding> acrossParts(DataSurvey survey) {
        return Stream.of(Sameness.values())
                .flatMap(
                        sameness ->
                                about(
                                        survey,
                                        LEAK.getOrDefault(sameness, Severity.WARNING),
                                        sameness,
                                        survey.duplicates(sameness).stream()
                                                .filter(DuplicateGroup::leaks)
                                                .toList(),
                                        "in more than one part, so that the parts are not independent."));
    }

    private static Stream<Finding> contradicting(DataSurvey survey) {
        return Stream.of(Sameness.values())
                .flatMap(
                        sameness ->
                                about(
                                        survey,
                                        Severity.WARNING,
                                        sameness,
                                        survey.duplicates(sameness).stream()
                                                .filter(DuplicateGroup::disagrees)
                                                .toList(),
                                        "with labels that contradict each other."));
    }

    private static Stream<Finding> withinAPart(DataSurvey survey) {
        return Stream.of(Sameness.values())
                .flatMap(
                        sameness ->
                                about(
                                        survey,
                                        REPEAT.getOrDefault(sameness, Severity.NOTE),
                                        sameness,
                                        survey.duplicates(sameness).stream()
                                                .filter(group -> !group.leaks())
                                                .toList(),
                                        "within one part."));
    }

    private static Stream<Finding> about(
            DataSurvey survey,
            Severity severity,
            Sameness sameness,
            List<DuplicateGroup> groups,
            String where) {
        if (groups.isEmpty()) {
            return Stream.empty();
        }
        int pictures = groups.stream().mapToInt(group -> group.members().size()).sum();
        String text =
                "%s (%s) %s"
                        .formatted(
                                Words.count(
                                        groups.size(),
                                        "group of " + sameness.words(),
                                        "groups of " + sameness.words()),
                                Words.count(pictures, "picture", "pictures"),
                                where);
        return Stream.of(
                Finding.of(
                        severity,
                        text,
                        groups.stream().map(group -> members(survey, group)).toList()));
    }

    private static String members(DataSurvey survey, DuplicateGroup group) {
        String shown =
                group.members().stream()
                        .limit(SHOWN_MEMBERS)
                        .map(member -> "%s (%s)".formatted(survey.nameOf(member), member.part()))
                        .collect(Collectors.joining(" = "));
        int more = group.members().size() - SHOWN_MEMBERS;
        return more > 0 ? shown + " = " + more + " more" : shown;
    }
}
