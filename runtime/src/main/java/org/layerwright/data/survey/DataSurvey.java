package org.layerwright.data.survey;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.data.ThreeWaySplit;
import org.layerwright.data.Truth;
import org.layerwright.data.image.PixelLimit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a data set, or a split of one, consists of. Every picture is decoded once, at its own size,
 * by the decoder that training uses.
 *
 * @param labels the names of the labels
 * @param pictures all examples, part by part
 * @param folder what all pictures' names begin with; messages leave it out
 * @param whole the labels of all parts together
 * @param parts the labels of each part
 * @param statistics sizes, formats and colours of the pictures that can be used
 * @param usage weights and groups
 * @param duplicates pictures that are there more than once, within a part and across parts
 */
public record DataSurvey(
        List<String> labels,
        List<SurveyedPicture> pictures,
        String folder,
        LabelStatistics whole,
        List<PartCounts> parts,
        PictureStatistics statistics,
        Usage usage,
        List<DuplicateGroup> duplicates) {

    public DataSurvey {
        labels = List.copyOf(labels);
        pictures = List.copyOf(pictures);
        parts = List.copyOf(parts);
        duplicates = List.copyOf(duplicates);
    }

    /** Surveys a data set that is not divided. */
    public static DataSurvey of(ImageDataset data) {
        return of(List.of(new Part("all", data)), SurveyOptions.defaults());
    }

    /** Surveys the parts {@code training} and {@code validation}. */
    public static DataSurvey of(Split<ImageDataset> split) {
        return of(
                List.of(
                        new Part("training", split.train()),
                        new Part("validation", split.validation())),
                SurveyOptions.defaults());
    }

    /** Surveys the parts {@code training}, {@code validation} and {@code test}. */
    public static DataSurvey of(ThreeWaySplit<ImageDataset> split) {
        return of(
                List.of(
                        new Part("training", split.train()),
                        new Part("validation", split.validation()),
                        new Part("test", split.test())),
                SurveyOptions.defaults());
    }

    /**
     * Surveys parts.
     *
     * @param parts at least one; all have the same labels in the same order
     * @throws IllegalArgumentException if there is no part or their labels differ
     */
    public static DataSurvey of(List<Part> parts, SurveyOptions options) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There is no part to survey.");
        }
        List<String> labels = parts.get(0).data().labels();
        for (Part part : parts) {
            if (!part.data().labels().equals(labels)) {
                throw new IllegalArgumentException(
                        "Parts have the same labels in the same order; "
                                + part.name()
                                + " has "
                                + part.data().labels()
                                + ", "
                                + parts.get(0).name()
                                + " has "
                                + labels
                                + ". Use withLabels.");
            }
        }
        List<SurveyedPicture> pictures = PictureScan.of(parts, PixelLimit.of(options.maxPixels()));
        return new DataSurvey(
                labels,
                pictures,
                CommonFolder.of(pictures.stream().map(SurveyedPicture::name).toList()),
                LabelStatistics.of(
                        parts.stream().flatMap(DataSurvey::truths).toList(), labels.size()),
                parts.stream()
                        .map(
                                part ->
                                        new PartCounts(
                                                part.name(),
                                                LabelStatistics.of(
                                                        truths(part).toList(), labels.size())))
                        .toList(),
                PictureStatistics.of(pictures),
                Usage.of(pictures),
                Duplicates.of(pictures, options.likeness()));
    }

    private static Stream<Truth> truths(Part part) {
        return part.data().examples().stream().map(example -> example.truth());
    }

    /** Pictures that cannot be used. */
    public List<SurveyedPicture> broken() {
        return pictures.stream().filter(picture -> picture.fault().isPresent()).toList();
    }

    /** Pictures that show nearly one colour. */
    public List<SurveyedPicture> blank() {
        return pictures.stream()
                .filter(picture -> picture.facts().filter(PictureFacts::blank).isPresent())
                .toList();
    }

    /** Duplicates of one kind. */
    public List<DuplicateGroup> duplicates(DuplicateGroup.Sameness sameness) {
        return duplicates.stream().filter(group -> group.sameness() == sameness).toList();
    }

    /** What of all this is worth a look, the gravest first. */
    public List<Finding> findings() {
        return Findings.of(this);
    }

    /** A picture's name below {@link #folder}. */
    public String nameOf(SurveyedPicture picture) {
        return picture.name().substring(folder.length());
    }

    /** The names of labels, as {@code jazz|pop}. */
    public String names(List<Integer> indices) {
        return indices.isEmpty()
                ? "(none)"
                : String.join("|", indices.stream().map(labels::get).toList());
    }
}
