package org.layerwright.data.survey;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules about what is worth a look. */
final class Findings {
    private static final List<Function<DataSurvey, Stream<Finding>>> RULES =
            Stream.of(PictureRules.ALL, DuplicateRules.ALL, LabelRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Findings() {}

    /** The gravest first; among equals in the order of the rules. */
    static List<Finding> of(DataSurvey survey) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(survey))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
