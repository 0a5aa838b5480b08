package org.layerwright.data.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.data.TestPictures;
import org.layerwright.data.survey.DuplicateGroup.Sameness;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A split with everything in it that the survey is to find. */
final class DataSurveyTest {
    private static final List<String> LABELS = List.of("jazz", "pop", "rock");

    private static DataSurvey survey;

    @BeforeAll
    static void look(@TempDir Path folder) throws IOException {
        BufferedImage scene = SurveyPictures.scene(1);
        write(folder, "a.png", SurveyPictures.png(scene));
        write(folder, "a-copy.bmp", TestPictures.encode(scene, "bmp"));
        write(folder, "a-small.jpg", small(scene));
        write(folder, "a-turned.png", SurveyPictures.png(SurveyPictures.redrawn(scene, -120, 90)));
        for (int i = 2; i < 8; i++) {
            write(folder, i + ".png", SurveyPictures.png(SurveyPictures.scene(i)));
        }
        write(folder, "white.png", plain(0xFFFFFF));
        write(folder, "white-too.png", plain(0xFFFFFF));
        write(folder, "cream.png", plain(0xFFFFF0));
        write(folder, "cut.jpg", cut(SurveyPictures.jpeg(SurveyPictures.scene(9), 0.9f)));
        write(folder, "empty.png", new byte[0]);
        survey = DataSurvey.of(new Split<>(training(folder), validation(folder)));
    }

    private static ImageDataset training(Path folder) {
        List<Example> examples = new ArrayList<>();
        examples.add(new Example(folder.resolve("a.png"), List.of(0), "list:1"));
        examples.add(new Example(folder.resolve("a-turned.png"), List.of(0), "list:2"));
        for (int i = 2; i < 6; i++) {
            examples.add(new Example(folder.resolve(i + ".png"), List.of(0, 1), "list:" + (i + 1)));
        }
        examples.add(new Example(folder.resolve("white.png"), List.of(0), "list:7"));
        examples.add(new Example(folder.resolve("cut.jpg"), List.of(1), "list:8"));
        return ImageDataset.of(LABELS, examples);
    }

    private static ImageDataset validation(Path folder) {
        return ImageDataset.of(
                LABELS,
                List.of(
                        new Example(folder.resolve("a-copy.bmp"), List.of(1), "list:9"),
                        new Example(folder.resolve("a-small.jpg"), List.of(0), "list:10"),
                        new Example(folder.resolve("6.png"), List.of(0), "list:11"),
                        new Example(folder.resolve("7.png"), List.of(), "list:12"),
                        new Example(folder.resolve("white-too.png"), List.of(0), "list:13"),
                        new Example(folder.resolve("cream.png"), List.of(0), "list:14"),
                        new Example(folder.resolve("empty.png"), List.of(0), "list:15")));
    }

    private static void write(Path folder, String name, byte[] content) {
        TestPictures.write(folder.resolve(name), content);
    }

    private static byte[] small(BufferedImage scene) {
        return SurveyPictures.jpeg(SurveyPictures.redrawn(scene, 80, 60), 0.6f);
    }

    private static byte[] plain(int colour) {
        return SurveyPictures.png(TestPictures.plain(20, 20, BufferedImage.TYPE_INT_RGB, colour));
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 3);
    }

    private static List<List<String>> members(Sameness sameness) {
        return survey.duplicates(sameness).stream()
                .map(group -> group.members().stream().map(survey::nameOf).toList())
                .toList();
    }

    @Test
    void exactCopiesHaveTheSamePixelsWhateverTheirFormat() {
        assertThat(members(Sameness.EXACT))
                .containsExactly(
                        List.of("a.png", "a-copy.bmp"), List.of("white.png", "white-too.png"));
    }

    @Test
    void nearCopiesHoldTheirExactCopiesTooAndPlainPicturesAreLeftOut() {
        assertThat(members(Sameness.NEAR))
                .containsExactly(List.of("a.png", "a-copy.bmp", "a-small.jpg"));
        assertThat(members(Sameness.MIRRORED))
                .containsExactly(List.of("a.png", "a-turned.png", "a-copy.bmp", "a-small.jpg"));
    }

    @Test
    void copiesAcrossPartsLeakAndMayContradict() {
        List<DuplicateGroup> exact = survey.duplicates(Sameness.EXACT);

        assertThat(exact).allMatch(DuplicateGroup::leaks);
        assertThat(exact).extracting(DuplicateGroup::disagrees).containsExactly(true, false);
    }

    @Test
    void brokenPicturesAreNamedWithWhatIsWrong() {
        assertThat(survey.broken())
                .extracting(survey::nameOf)
                .containsExactly("cut.jpg", "empty.png");
        assertThat(survey.broken().get(1).fault().orElseThrow().what()).isEqualTo("is empty");
        assertThat(survey.blank())
                .extracting(survey::nameOf)
                .containsExactly("white.png", "white-too.png", "cream.png");
    }

    @Test
    void labelsAreCountedInEachPartAndTogether() {
        assertThat(survey.whole().count(0)).isEqualTo(12);
        assertThat(survey.whole().count(1)).isEqualTo(6);
        assertThat(survey.whole().count(2)).isZero();
        assertThat(survey.parts())
                .extracting(PartCounts::part)
                .containsExactly("training", "validation");
        assertThat(survey.parts().get(0).counts().count(1)).isEqualTo(5);
        assertThat(survey.parts().get(1).counts().unlabelled()).isEqualTo(1);
    }

    @Test
    void sizesAndFormatsAreThoseOfTheUsablePictures() {
        PictureStatistics statistics = survey.statistics();

        assertThat(statistics.pictures()).isEqualTo(13);
        assertThat(statistics.sizes())
                .containsExactly(
                        new Frequency("120x90", 9),
                        new Frequency("20x20", 3),
                        new Frequency("80x60", 1));
        assertThat(statistics.formats())
                .containsExactly(
                        new Frequency("PNG", 11),
                        new Frequency("BMP", 1),
                        new Frequency("JPEG", 1));
        assertThat(statistics.width()).isEqualTo(new Quantiles(20, 80, 120, 120, 120));
        assertThat(statistics.grey()).isEqualTo(2);
    }

    @Test
    void findingsNameWhatTheyAreAboutGravestFirst() {
        assertThat(survey.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "2 pictures cannot be used: %s (list:8); empty.png is empty (list:15)."
                                .formatted(
                                        "cut.jpg "
                                                + survey.broken()
                                                        .get(0)
                                                        .fault()
                                                        .orElseThrow()
                                                        .what()),
                        "2 groups of exact copies (4 pictures) in more than one part, so that"
                                + " the parts are not independent: a.png (training) = a-copy.bmp (validation);"
                                + " white.png (training) = white-too.png (validation).",
                        "3 pictures show nearly one colour: white.png; white-too.png; cream.png.",
                        "1 group of near copies (3 pictures) in more than one part, so that the"
                                + " parts are not independent: a.png (training) = a-copy.bmp (validation) ="
                                + " a-small.jpg (validation).",
                        "1 group of mirror images (4 pictures) in more than one part, so that"
                                + " the parts are not independent: a.png (training) = a-turned.png (training)"
                                + " = a-copy.bmp (validation) = 1 more.",
                        "1 group of exact copies (2 pictures) with labels that contradict each other:"
                                + " a.png (training) = a-copy.bmp (validation).",
                        "1 group of near copies (3 pictures) with labels that contradict each other:"
                                + " a.png (training) = a-copy.bmp (validation) = a-small.jpg"
                                + " (validation).",
                        "1 group of mirror images (4 pictures) with labels that contradict each"
                                + " other: a.png (training) = a-turned.png (training) = a-copy.bmp"
                                + " (validation) = 1 more.",
                        "Label pop has 6 examples.",
                        "Label rock has 0 examples.",
                        "Label jazz: 87.5 % of training, but 80.0 % of the whole.",
                        "Label pop: 62.5 % of training, but 40.0 % of the whole.",
                        "Label jazz: 71.4 % of validation, but 80.0 % of the whole.",
                        "Label pop: 14.3 % of validation, but 40.0 % of the whole.",
                        "3 pictures are less than 32 pixels wide or high: white.png; white-too.png;"
                                + " cream.png.",
                        "2 pictures are grey: white.png; white-too.png.",
                        "1 example has no label.");
    }

    @Test
    void coloursCountEachPictureAlike(@TempDir Path folder) throws IOException {
        // 400 black pixels, and 4 pixels of which half are 100 and half 200 in red.
        Files.write(folder.resolve("black.png"), plain(0));
        BufferedImage red = TestPictures.plain(2, 2, BufferedImage.TYPE_INT_RGB, 0x640000);
        red.setRGB(0, 0, 0xC80000);
        red.setRGB(1, 1, 0xC80000);
        Files.write(folder.resolve("red.png"), SurveyPictures.png(red));
        ColourMoments colours =
                DataSurvey.of(
                                ImageDataset.of(
                                        List.of(),
                                        List.of(
                                                new Example(
                                                        folder.resolve("black.png"),
                                                        List.of(),
                                                        "1"),
                                                new Example(
                                                        folder.resolve("red.png"),
                                                        List.of(),
                                                        "2"))))
                        .statistics()
                        .colours();

        assertThat(colours.mean()).containsExactly(75.0, 0.0, 0.0);
        // Mean of squares: (0 + (100 * 100 + 200 * 200) / 2) / 2 = 12500.
        assertThat(colours.deviation().get(0)).isCloseTo(Math.sqrt(12500 - 75 * 75), within(1e-9));
    }

    @Test
    void partsHaveTheSameLabels() {
        Part one = new Part("one", ImageDataset.of(List.of("a"), List.of()));
        Part other = new Part("other", ImageDataset.of(List.of("b"), List.of()));

        assertThatThrownBy(() -> DataSurvey.of(List.of(one, other), SurveyOptions.defaults()))
                .hasMessageContaining("other has [b], one has [a]");
        assertThatThrownBy(() -> DataSurvey.of(List.of(), SurveyOptions.defaults()))
                .hasMessageContaining("no part");
    }
}
