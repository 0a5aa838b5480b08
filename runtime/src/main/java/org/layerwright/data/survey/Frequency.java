package org.layerwright.data.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often something occurs.
 *
 * @param what in words: {@code JPEG} or {@code 192x256}
 * @param times how often
 */
public record Frequency(String what, int times) {

    /** The most frequent first; ties in order of the words. */
    static List<Frequency> of(List<String> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        List<Frequency> found = new ArrayList<>();
        counts.forEach((what, times) -> found.add(new Frequency(what, times)));
        found.sort(
                Comparator.comparingInt(Frequency::times)
                        .reversed()
                        .thenComparing(Frequency::what));
        return List.copyOf(found);
    }
}
