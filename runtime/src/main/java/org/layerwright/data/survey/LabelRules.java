package org.layerwright.data.survey;

import org.layerwright.data.survey.Finding.Severity;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is worth a look about labels. */
final class LabelRules {
    static final List<Function<DataSurvey, Stream<Finding>>> ALL =
            List.of(
                    LabelRules::rare,
                    LabelRules::everywhere,
                    LabelRules::missingInAPart,
                    LabelRules::unevenParts,
                    LabelRules::alwaysTogether,
                    LabelRules::unknown,
                    LabelRules::imbalanced,
                    LabelRules::unlabelled,
                    LabelRules::exclusive);

    private static final int FEW = 10;
    private static final double UNEVEN = 0.05;
    private static final double IMBALANCED = 10;

    private LabelRules() {}

    private static Stream<Finding> rare(DataSurvey survey) {
        LabelStatistics whole = survey.whole();
        return each(
                survey,
                Severity.WARNING,
                label -> whole.count(label) < FEW,
                label ->
                        "Label %s has %s."
                                .formatted(
                                        survey.labels().get(label),
                                        Words.count(whole.count(label), "example", "examples")));
    }

    private static Stream<Finding> everywhere(DataSurvey survey) {
        return each(
                survey,
                Severity.WARNING,
                label -> survey.whole().share(label) == 1,
                label ->
                        "Every example has the label %s: there is nothing to learn."
                                .formatted(survey.labels().get(label)));
    }

    private static Stream<Finding> missingInAPart(DataSurvey survey) {
        return survey.parts().stream()
                .flatMap(
                        part ->
                                each(
                                        survey,
                                        Severity.WARNING,
                                        label ->
                                                survey.whole().count(label) > 0
                                                        && part.counts().count(label) == 0,
                                        label ->
                                                "No example of %s has the label %s."
                                                        .formatted(
                                                                part.part(),
                                                                survey.labels().get(label))));
    }

    private static Stream<Finding> unevenParts(DataSurvey survey) {
        return survey.parts().stream()
                .flatMap(
                        part ->
                                each(
                                        survey,
                                        Severity.WARNING,
                                        label -> uneven(survey.whole(), part.counts(), label),
                                        label -> unevenness(survey, part, label)));
    }

    private static boolean uneven(LabelStatistics whole, LabelStatistics part, int label) {
        return part.count(label) > 0 && Math.abs(part.share(label) - whole.share(label)) > UNEVEN;
    }

    private static String unevenness(DataSurvey survey, PartCounts part, int label) {
        return "Label %s: %s of %s, but %s of the whole."
                .formatted(
                        survey.labels().get(label),
                        Words.percent(part.counts().share(label)),
                        part.part(),
                        Words.percent(survey.whole().share(label)));
    }

    private static Stream<Finding> alwaysTogether(DataSurvey survey) {
        int labels = survey.labels().size();
        return IntStream.range(0, labels * labels)
                .filter(pair -> pair / labels < pair % labels)
                .filter(pair -> survey.whole().jaccard(pair / labels, pair % labels) == 1)
                .mapToObj(
                        pair ->
                                Finding.of(
                                        Severity.WARNING,
                                        "Labels %s and %s always come together."
                                                .formatted(
                                                        survey.labels().get(pair / labels),
                                                        survey.labels().get(pair % labels)),
                                        List.of()));
    }

    private static Stream<Finding> unknown(DataSurvey survey) {
        List<Integer> unknown = survey.whole().unknown();
        return each(
                survey,
                Severity.NOTE,
                label -> unknown.get(label) > 0,
                label ->
                        "Label %s is unknown of %s."
                                .formatted(
                                        survey.labels().get(label),
                                        Words.count(unknown.get(label), "example", "examples")));
    }

    private static Stream<Finding> imbalanced(DataSurvey survey) {
        double ratio = survey.whole().imbalance();
        return ratio >= IMBALANCED
                ? Stream.of(
                        note(
                                String.format(
                                        Locale.ROOT,
                                        "The most frequent label has %.0f times as many examples as the"
                                                + " rarest.",
                                        ratio)))
                : Stream.empty();
    }

    private static Stream<Finding> unlabelled(DataSurvey survey) {
        int without = survey.whole().unlabelled();
        return without > 0
                ? Stream.of(
                        note(
                                Words.count(
                                        without,
                                        "example has no label.",
                                        "examples have no label.")))
                : Stream.empty();
    }

    private static Stream<Finding> exclusive(DataSurvey survey) {
        boolean one =
                survey.labels().size() > 1
                        && survey.whole().sets().stream().allMatch(set -> set.labels().size() == 1);
        return one
                ? Stream.of(
                        note(
                                "Every example has exactly one label: they seem to exclude each"
                                        + " other."))
                : Stream.empty();
    }

    /** A finding for each label concerned. */
    private static Stream<Finding> each(
            DataSurvey survey,
            Severity severity,
            IntPredicate concerned,
            IntFunction<String> text) {
        return IntStream.range(0, survey.labels().size())
                .filter(concerned)
                .mapToObj(label -> Finding.of(severity, text.apply(label), List.of()));
    }

    private static Finding note(String text) {
        return Finding.of(Severity.NOTE, text, List.of());
    }
}
