package org.layerwright.data.report;

import org.layerwright.data.image.OwnSizeDecoder;
import org.layerwright.data.image.PixelLimit;
import org.layerwright.data.survey.DataSurvey;
import org.layerwright.data.survey.DuplicateGroup;
import org.layerwright.data.survey.SurveyedPicture;
import org.layerwright.report.ContactSheet;
import org.layerwright.report.SheetImage;
import org.layerwright.report.Tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Duplicates to look at, a picture for each group with its members side by side. */
record DuplicateSheet(DataSurvey survey) {
    private static final int GROUPS = 24;
    private static final int MEMBERS = 3;

    /** Those across parts first, then those whose labels contradict each other. */
    ContactSheet of(List<DuplicateGroup> groups) {
        Comparator<DuplicateGroup> worstFirst =
                Comparator.comparing(DuplicateGroup::leaks)
                        .thenComparing(DuplicateGroup::disagrees)
                        .reversed();
        List<SheetImage> images = new ArrayList<>();
        try (OwnSizeDecoder decoder = OwnSizeDecoder.open(PixelLimit.of(PixelLimit.DEFAULT))) {
            Thumbnails thumbnails = new Thumbnails(decoder);
            groups.stream()
                    .sorted(worstFirst)
                    .limit(GROUPS)
                    .map(group -> image(group, thumbnails))
                    .flatMap(Optional::stream)
                    .forEach(images::add);
        }
        return ContactSheet.of(images);
    }

    /** What is not shown, if anything. */
    String rest(List<DuplicateGroup> groups) {
        return groups.size() > GROUPS
                ? " The first " + GROUPS + " of " + groups.size() + " groups."
                : "";
    }

    private Optional<SheetImage> image(DuplicateGroup group, Thumbnails thumbnails) {
        List<SurveyedPicture> shown = group.members().stream().limit(MEMBERS).toList();
        int more = group.members().size() - shown.size();
        String caption =
                shown.stream().map(survey::nameOf).collect(Collectors.joining(" = "))
                        + (more > 0 ? " = " + more + " more" : "");
        List<Tag> tags =
                shown.stream()
                        .map(
                                member ->
                                        Tag.plain(
                                                member.part()
                                                        + ": "
                                                        + survey.names(member.example().labels())))
                        .toList();
        return thumbnails.sideBySide(shown).map(jpeg -> SheetImage.of(jpeg, caption, tags));
    }
}
