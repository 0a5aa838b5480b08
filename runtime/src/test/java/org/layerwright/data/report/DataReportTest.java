package org.layerwright.data.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.data.TestPictures;
import org.layerwright.data.survey.SurveyPictures;
import org.layerwright.report.XmlOf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

final class DataReportTest {
    private static final List<String> LABELS = List.of("jazz & blues", "pop");

    private static Path folder;
    private static DataReport report;

    @BeforeAll
    static void look(@TempDir Path given) {
        folder = given;
        List<Example> train = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            train.add(example(i + ".png", SurveyPictures.png(SurveyPictures.scene(i)), i));
        }
        train.add(example("<broken>.png", new byte[0], 1));
        ImageDataset validation =
                ImageDataset.of(
                        LABELS,
                        List.of(
                                example(
                                        "again.jpg",
                                        SurveyPictures.jpeg(SurveyPictures.scene(3), 0.7f),
                                        1)));
        report =
                DataReport.of(new Split<>(ImageDataset.of(LABELS, train), validation))
                        .titled("Covers");
    }

    private static Example example(String name, byte[] content, int number) {
        Path file = TestPictures.write(folder.resolve(name), content);
        return new Example(file, number == 0 ? List.of(0, 1) : List.of(number % 2), name + ":1");
    }

    @Test
    void textTellsFindingsThenTables() {
        assertThat(report.text())
                .startsWith("Pictures in " + folder + "/\n\nerror: 1 picture cannot be used")
                .contains("warning: 1 group of near copies (2 pictures) in more than one part")
                .containsPattern("label +examples +share +training +share +validation +share")
                .containsPattern("jazz & blues +2 +0.333 +2 +0.400 +0 +0.000")
                .containsPattern("120x90 +5")
                .containsPattern("<broken>.png:1 +<broken>.png +is empty +Replace the file");
    }

    @Test
    void pageIsWellFormedAndNeedsNothingElse() throws Exception {
        Document page = XmlOf.text(report.html().toHtml());

        assertThat(XmlOf.texts(page, "h1")).containsExactly("Covers");
        assertThat(XmlOf.texts(page, "h2"))
                .containsExactly(
                        "What is worth a look",
                        "Labels",
                        "Labels an example",
                        "Figures per label",
                        "Label sets",
                        "Labels that come together",
                        "Pictures that are near copies",
                        "Sizes",
                        "Colours",
                        "Pictures that cannot be used");
        for (Element element : XmlOf.elements(page, "*")) {
            assertThat(element.getAttribute("src")).matches("(?s)(data:image/jpeg;.*)?");
        }
    }

    @Test
    void copiesStandSideBySide() throws Exception {
        Element image = XmlOf.elements(XmlOf.text(report.html().toHtml()), "img").get(0);
        byte[] jpeg = Base64.getDecoder().decode(image.getAttribute("src").split(",")[1]);

        assertThat(image.getAttribute("alt")).isEqualTo("3.png = again.jpg");
        // Two of 160 x 120, which is 120 x 90 at that height, and a gap.
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)))
                .satisfies(read -> assertThat(read.getWidth()).isEqualTo(160 + 4 + 160))
                .satisfies(read -> assertThat(read.getHeight()).isEqualTo(120));
    }

    @Test
    void coOccurrenceIsAHeatTable() throws Exception {
        Document page = XmlOf.text(report.html().toHtml());
        List<String> cells =
                XmlOf.elements(page, "td").stream()
                        .filter(cell -> cell.getAttribute("style").startsWith("--share"))
                        .map(cell -> cell.getTextContent() + " " + cell.getAttribute("style"))
                        .toList();

        // One of the six examples has both labels; Jaccard 1 / 6, of the strongest ground 0.6.
        assertThat(cells)
                .startsWith(
                        "2 --share: 0.000",
                        "1 --share: 0.100",
                        "1 --share: 0.100",
                        "5 --share: 0.000");
    }

    @Test
    void writesOneFile() throws IOException {
        Path file = report.write(folder.resolve("out/data.html"));

        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("Covers");
    }

    @Test
    void anEmptySetIsReportedToo() throws Exception {
        DataReport empty = DataReport.of(ImageDataset.of(List.of("jazz"), List.of()));

        assertThat(empty.text()).contains("Label jazz has 0 examples.");
        XmlOf.text(empty.html().toHtml());
    }
}
