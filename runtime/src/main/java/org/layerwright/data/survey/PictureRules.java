package org.layerwright.data.survey;

import org.layerwright.data.survey.Finding.Severity;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is worth a look about single pictures, and about groups and weights of examples. */
final class PictureRules {
    static final List<Function<DataSurvey, Stream<Finding>>> ALL =
            List.of(
                    PictureRules::broken,
                    PictureRules::tornGroups,
                    PictureRules::blank,
                    PictureRules::small,
                    PictureRules::elongated,
                    PictureRules::grey,
                    PictureRules::weightless);

    private static final int SMALL = 32;
    private static final double ELONGATED = 3;

    private PictureRules() {}

    private static Stream<Finding> broken(DataSurvey survey) {
        return about(
                Severity.ERROR,
                survey.broken().stream().map(each -> trouble(survey, each)).toList(),
                "picture cannot be used.",
                "pictures cannot be used.");
    }

    /** What is wrong with a picture, and where it is declared. */
    private static String trouble(DataSurvey survey, SurveyedPicture picture) {
        return "%s %s (%s)"
                .formatted(
                        survey.nameOf(picture),
                        picture.fault().orElseThrow().what(),
                        picture.example().origin());
    }

    private static Stream<Finding> tornGroups(DataSurvey survey) {
        return about(
                Severity.ERROR,
                survey.usage().torn(),
                "group has examples in more than one part.",
                "groups have examples in more than one part.");
    }

    private static Stream<Finding> blank(DataSurvey survey) {
        return pictures(
                survey,
                Severity.WARNING,
                PictureFacts::blank,
                "picture shows nearly one colour.",
                "pictures show nearly one colour.");
    }

    private static Stream<Finding> small(DataSurvey survey) {
        return pictures(
                survey,
                Severity.NOTE,
                facts -> Math.min(facts.width(), facts.height()) < SMALL,
                "picture is less than " + SMALL + " pixels wide or high.",
                "pictures are less than " + SMALL + " pixels wide or high.");
    }

    private static Stream<Finding> elongated(DataSurvey survey) {
        return pictures(
                survey,
                Severity.NOTE,
                facts -> Math.max(facts.aspect(), 1 / facts.aspect()) > ELONGATED,
                "picture has one side more than three times as long as the other.",
                "pictures have one side more than three times as long as the other.");
    }

    private static Stream<Finding> grey(DataSurvey survey) {
        return survey.statistics().grey() == survey.statistics().pictures()
                ? Stream.empty()
                : pictures(
                        survey,
                        Severity.NOTE,
                        PictureFacts::grey,
                        "picture is grey.",
                        "pictures are grey.");
    }

    private static Stream<Finding> weightless(DataSurvey survey) {
        List<String> names =
                survey.pictures().stream()
                        .filter(each -> each.example().truth().weight() == 0)
                        .map(survey::nameOf)
                        .toList();
        return about(Severity.NOTE, names, "example weighs nothing.", "examples weigh nothing.");
    }

    private static Stream<Finding> pictures(
            DataSurvey survey,
            Severity severity,
            Predicate<PictureFacts> concerned,
            String one,
            String many) {
        List<String> names =
                survey.pictures().stream()
                        .filter(each -> each.facts().filter(concerned).isPresent())
                        .map(survey::nameOf)
                        .toList();
        return about(severity, names, one, many);
    }

    /** How many there are, if any, and the first of them. */
    private static Stream<Finding> about(
            Severity severity, List<String> names, String one, String many) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(severity, Words.count(names.size(), one, many), names));
    }
}
