package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

class HtmlReportTest {

    private static final String EVIL = "<script>alert('1')</script> & \"x\" ]]> \u0000\u0007\ud800";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final Path folder;

    HtmlReportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static HtmlReport everything(String text) {
        SheetImage image =
                SheetImage.of(
                        PNG,
                        text,
                        List.of(
                                Tag.right(text),
                                Tag.wrong(text),
                                Tag.missed(text),
                                Tag.plain(text)));
        return HtmlReport.titled(text)
                .subtitled(text)
                .fact(text, text)
                .fact(text, text, text)
                .section(
                        text,
                        LineChart.of(Axis.count(text), Axis.of(text))
                                .titled(text)
                                .series(text, 1, 2, Double.NaN)
                                .mark(2, text),
                        LineChart.precisionRecall()
                                .series(
                                        Series.of(
                                                text,
                                                text,
                                                new double[] {0, 1},
                                                new double[] {1, 0})),
                        BarChart.of(Axis.of(text), List.of(text))
                                .titled(text)
                                .series(text, 1)
                                .reference(text, 2))
                .section(text, Note.of(text), Note.preformatted(text))
                .section(
                        text,
                        TextTable.of(Column.left(text), Column.right(text)).row(text, 1),
                        ContactSheet.of(List.of(image)),
                        ContactSheet.of(List.of(image)).asCompact());
    }

    @Test
    void thePageIsWellFormed() throws Exception {
        Document page = XmlOf.text(everything("jazz").toHtml());

        assertThat(XmlOf.texts(page, "h2")).containsExactly("jazz", "jazz", "jazz");
        // Three charts, each for wide and narrow screens.
        assertThat(XmlOf.elements(page, "svg")).hasSize(6);
        assertThat(XmlOf.elements(page, "img")).hasSize(2);
    }

    @Test
    void everythingIsEscaped() throws Exception {
        String html = everything(EVIL).toHtml();
        Document page = XmlOf.text(html);

        assertThat(html).doesNotContain("<script>alert");
        assertThat(XmlOf.elements(page, "script")).hasSize(1);
        // What XML cannot hold becomes the replacement character; all else arrives as it was.
        assertThat(XmlOf.texts(page, "h1"))
                .containsExactly("<script>alert('1')</script> & \"x\" ]]> \ufffd\ufffd\ufffd");
    }

    @Test
    void thePageAsksForNothingFromElsewhere() throws Exception {
        Document page = XmlOf.text(everything("jazz").toHtml());

        for (Element element : XmlOf.elements(page, "*")) {
            for (String name : List.of("src", "href", "action", "data", "srcset")) {
                String address = element.getAttribute(name);
                assertThat(address.isEmpty() || address.matches("(?s)(data:image/png;|#).*"))
                        .as(address)
                        .isTrue();
            }
        }
        assertThat(XmlOf.elements(page, "link")).isEmpty();
        assertThat(XmlOf.texts(page, "style").get(0))
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void picturesAreInside() {
        SheetImage image = SheetImage.of(PNG, "cover", List.of());

        assertThat(image.dataUri())
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(PNG));
        assertThatThrownBy(() -> SheetImage.of(new byte[] {'B', 'M'}, "cover", List.of()))
                .hasMessage(
                        "Image \"cover\" begins with bytes 424d; a report shows JPEG, PNG, GIF and"
                                + " WebP files");
    }

    @Test
    void theDateIsReadableEverywhere() throws Exception {
        HtmlReport report =
                HtmlReport.titled("GenreNet")
                        .created(ZonedDateTime.parse("2026-03-05T07:08:09+01:00"));
        Element time = XmlOf.elements(XmlOf.text(report.toHtml()), "time").get(0);

        assertThat(time.getTextContent()).isEqualTo("5 March 2026, 07:08");
        assertThat(time.getAttribute("datetime")).isEqualTo("2026-03-05T07:08:09+01:00");
    }

    @Test
    void aPageIsReadAgainOnlyIfItIsToBe() throws Exception {
        HtmlReport report = HtmlReport.titled("GenreNet");
        String html = report.renewedEvery(Duration.ofMillis(2500)).toHtml();
        Document page = XmlOf.text(html);
        assertThat(XmlOf.texts(page, "script").get(1))
                .isEqualTo("setTimeout(function () { location.reload(); }, 2500);");
        assertThat(XmlOf.elements(page, "noscript")).hasSize(1);
        assertThat(html).contains("http-equiv=\"refresh\" content=\"2\"");
        assertThat(report.toHtml()).doesNotContain("reload", "refresh", "noscript");
        assertThatThrownBy(() -> report.renewedEvery(Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writingReplacesTheOlderPageAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("run/report.html");
        HtmlReport.titled("first").write(file);
        HtmlReport.titled("second").write(file);

        assertThat(file).content().contains("<h1>second</h1>").doesNotContain("<h1>first");
        try (Stream<Path> beside = Files.list(folder.resolve("run"))) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void aFailedWriteLeavesTheFolderAsItWas() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("report.html/inside"));

        assertThatThrownBy(() -> HtmlReport.titled("x").write(folder.resolve("report.html")))
                .isInstanceOf(IOException.class);
        assertThat(occupied).exists();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve("report.html"));
        }
    }

    @Test
    void sectionsOfOneChartStandSideBySide() throws Exception {
        LineChart chart = LineChart.precisionRecall();
        TextTable table = TextTable.of(Column.left("label"));
        HtmlReport report =
                HtmlReport.titled("GenreNet")
                        .section("one", chart)
                        .section("told", Note.of("See the dip?"), chart)
                        .section("two", chart, chart)
                        .section("mixed", chart, table)
                        .section("words", Note.of("No chart."));

        assertThat(XmlOf.elements(XmlOf.text(report.toHtml()), "section"))
                .extracting(section -> section.getAttribute("class"))
                .containsExactly("half", "half", "full", "full", "full");
    }

    @Test
    void reportsShareTheirBeginnings() {
        HtmlReport start = HtmlReport.titled("GenreNet").fact("a", "1");

        assertThat(start.fact("b", "2").facts()).hasSize(2);
        assertThat(start.facts()).hasSize(1);
    }
}
