package org.layerwright.data.survey;

import org.layerwright.data.Truth;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pictures that show the same.
 *
 * @param sameness how far they are the same
 * @param members all of them, at least two, in the order of the survey
 */
public record DuplicateGroup(Sameness sameness, List<SurveyedPicture> members) {

    /** How far the pictures of a group are the same. */
    public enum Sameness {
        /** The same pixels. */
        EXACT("exact copies"),
        /** Nearly the same, by steps if they are many; at least two have different pixels. */
        NEAR("near copies"),
        /** As near copies, but that at least one must be turned left for right. */
        MIRRORED("mirror images");

        private final String words;

        Sameness(String words) {
            this.words = words;
        }

        /** In words, plural: {@code exact copies}. */
        public String words() {
            return words;
        }
    }

    public DuplicateGroup {
        members = List.copyOf(members);
    }

    /** Names of the parts that members are in, in order of the names. */
    public Collection<String> parts() {
        return new TreeSet<>(members.stream().map(SurveyedPicture::part).toList());
    }

    /** Whether members are in different parts, so that the parts are not independent. */
    public boolean leaks() {
        return parts().size() > 1;
    }

    /** Whether members contradict each other: one has a label that another is known not to have. */
    public boolean disagrees() {
        List<Truth> truths = members.stream().map(member -> member.example().truth()).toList();
        Set<Integer> had = new HashSet<>();
        truths.forEach(truth -> had.addAll(truth.labels()));
        return truths.stream()
                .anyMatch(truth -> had.stream().anyMatch(label -> lacks(truth, label)));
    }

    private static boolean lacks(Truth truth, int label) {
        return !truth.labels().contains(label) && !truth.unknown().contains(label);
    }
}
