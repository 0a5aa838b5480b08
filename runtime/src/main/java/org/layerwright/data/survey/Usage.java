package org.layerwright.data.survey;

import org.layerwright.data.Truth;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Weights and groups of the examples.
 *
 * @param weights their spread
 * @param weighted how many examples weigh something else than 1
 * @param weightless how many weigh nothing
 * @param grouped how many examples are in a group
 * @param groups the groups by size, the largest first
 * @param torn groups with examples in more than one part, in order of their names
 */
public record Usage(
        Quantiles weights,
        int weighted,
        int weightless,
        int grouped,
        List<Frequency> groups,
        List<String> torn) {

    public Usage {
        groups = List.copyOf(groups);
        torn = List.copyOf(torn);
    }

    /** Whether anything is said of weights or groups. */
    public boolean said() {
        return weighted > 0 || grouped > 0;
    }

    static Usage of(List<SurveyedPicture> pictures) {
        List<Truth> truths = pictures.stream().map(each -> each.example().truth()).toList();
        List<String> groups = truths.stream().flatMap(truth -> truth.group().stream()).toList();
        Map<String, Set<String>> partsOfGroup = new TreeMap<>();
        for (SurveyedPicture picture : pictures) {
            picture.example()
                    .truth()
                    .group()
                    .ifPresent(
                            group ->
                                    partsOfGroup
                                            .computeIfAbsent(group, none -> new TreeSet<>())
                                            .add(picture.part()));
        }
        return new Usage(
                Quantiles.of(truths.stream().mapToDouble(Truth::weight)),
                (int) truths.stream().filter(truth -> truth.weight() != 1).count(),
                (int) truths.stream().filter(truth -> truth.weight() == 0).count(),
                groups.size(),
                Frequency.of(groups),
                partsOfGroup.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
