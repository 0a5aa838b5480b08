package org.layerwright.data.survey;

import org.layerwright.data.likeness.Fingerprint;
import org.layerwright.data.likeness.Likeness;
import org.layerwright.data.likeness.Partition;
import org.layerwright.data.survey.DuplicateGroup.Sameness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pictures that are there more than once. Exact copies are those of equal pixels. Near copies
 * are the components of the graph in which two different pictures are joined if they are like each
 * other; mirror images those of the graph that also joins a picture with the mirror image of
 * another. Pictures of one colour take part in the first search only: their hashes are noise.
 */
final class Duplicates {
    private final List<SurveyedPicture> pictures;

    /** Which pictures, by position, have these pixels. */
    private final Map<String, List<Integer>> copies = new HashMap<>();

    /** One picture, by position, of each content that the hash can tell apart. */
    private final List<Integer> first = new ArrayList<>();

    private Duplicates(List<SurveyedPicture> pictures) {
        this.pictures = pictures;
        for (int i = 0; i < pictures.size(); i++) {
            int position = i;
            pictures.get(i).facts().ifPresent(facts -> add(facts, position));
        }
    }

    private void add(PictureFacts facts, int position) {
        List<Integer> same = copies.computeIfAbsent(facts.pixelHash(), none -> new ArrayList<>());
        same.add(position);
        if (same.size() == 1 && !facts.blank()) {
            first.add(position);
        }
    }

    /** Exact copies, then near ones, then mirror images; each in the order of first members. */
    static List<DuplicateGroup> of(List<SurveyedPicture> pictures, Likeness likeness) {
        Duplicates search = new Duplicates(pictures);
        List<DuplicateGroup> found = new ArrayList<>(search.exact());
        List<Fingerprint> fingerprints =
                search.first.stream()
                        .map(i -> pictures.get(i).facts().orElseThrow().fingerprint())
                        .toList();
        Partition near = new Partition(fingerprints.size());
        likeness.joinNear(fingerprints, near);
        near.groups().forEach(group -> found.add(search.group(Sameness.NEAR, group)));
        Partition mirrored = new Partition(fingerprints.size());
        likeness.joinNear(fingerprints, mirrored);
        likeness.joinMirrored(fingerprints, mirrored);
        for (List<Integer> group : mirrored.groups()) {
            Set<Integer> nearGroups = new HashSet<>();
            group.forEach(member -> nearGroups.add(near.groupOf(member)));
            if (nearGroups.size() > 1) {
                found.add(search.group(Sameness.MIRRORED, group));
            }
        }
        return List.copyOf(found);
    }

    private List<DuplicateGroup> exact() {
        return copies.values().stream()
                .filter(same -> same.size() > 1)
                .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
                .map(same -> members(Sameness.EXACT, same))
                .toList();
    }

    /** With all exact copies of the members. */
    private DuplicateGroup group(Sameness sameness, List<Integer> contents) {
        List<Integer> all = new ArrayList<>();
        for (int content : contents) {
            String pixels = pictures.get(first.get(content)).facts().orElseThrow().pixelHash();
            all.addAll(copies.getOrDefault(pixels, List.of()));
        }
        return members(sameness, all.stream().sorted().toList());
    }

    private DuplicateGroup members(Sameness sameness, List<Integer> positions) {
        return new DuplicateGroup(sameness, positions.stream().map(pictures::get).toList());
    }
}
