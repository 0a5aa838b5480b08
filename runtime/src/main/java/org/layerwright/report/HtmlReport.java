package org.layerwright.report;

import org.layerwright.files.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report as one HTML file that needs nothing else: style, charts and pictures are inside. It
 * reads the same without script, in light and dark, on paper and on a telephone.
 *
 * <pre>{@code
 * HtmlReport.titled("GenreNet")
 *         .fact("Macro F1", "0.93", "baseline 0.31")
 *         .section("Loss", LineChart.of(Axis.count("epoch"), Axis.of("loss"))
 *                 .series("training", trainLoss)
 *                 .series("validation", validationLoss))
 *         .write(Path.of("report.html"));
 * }</pre>
 *
 * <p>Immutable: each method returns a longer report.
 *
 * @param title the report's subject
 * @param subtitle a sentence under the title; may be empty
 * @param created when what it tells about was done
 * @param facts the figures to see first
 * @param sections the rest, in reading order
 * @param renewal after how long a browser is to read the page again; empty if it is complete
 */
public record HtmlReport(
        String title,
        String subtitle,
        ZonedDateTime created,
        List<Fact> facts,
        List<Section> sections,
        Optional<Duration> renewal) {

    /**
     * A figure to see first.
     *
     * @param name what it is
     * @param value the figure, formatted
     * @param note what to compare it with; may be empty
     */
    public record Fact(String name, String value, String note) {}

    /**
     * A part of the report under a heading.
     *
     * @param title the heading
     * @param blocks what it shows
     */
    public record Section(String title, List<ReportBlock> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    public HtmlReport {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** An empty report, dated now. */
    public static HtmlReport titled(String title) {
        return new HtmlReport(
                title,
                "",
                ZonedDateTime.now(ZoneId.systemDefault()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The report with a sentence under its title. */
    public HtmlReport subtitled(String subtitle) {
        return new HtmlReport(title, subtitle, created, facts, sections, renewal);
    }

    /** The report with another date. */
    public HtmlReport created(ZonedDateTime created) {
        return new HtmlReport(title, subtitle, created, facts, sections, renewal);
    }

    /** The report with a figure more to see first. */
    public HtmlReport fact(String name, String value) {
        return fact(name, value, "");
    }

    /** The report with a figure more to see first, beside what to compare it with. */
    public HtmlReport fact(String name, String value, String note) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(name, value, note));
        return new HtmlReport(title, subtitle, created, more, sections, renewal);
    }

    /**
     * The report with a section more. Neighbouring sections of one chart each stand side by side
     * where the screen is wide enough.
     */
    public HtmlReport section(String heading, ReportBlock... blocks) {
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(heading, List.of(blocks)));
        return new HtmlReport(title, subtitle, created, facts, more, renewal);
    }

    /**
     * The report as one that will be written again: a browser that shows it reads it anew after so
     * long, and stays where the reader was.
     *
     * @throws IllegalArgumentException if that is less than a second
     */
    public HtmlReport renewedEvery(Duration time) {
        if (time.toSeconds() < 1) {
            throw new IllegalArgumentException("a page is renewed after 1 s or more, not " + time);
        }
        return new HtmlReport(title, subtitle, created, facts, sections, Optional.of(time));
    }

    /** The page as text; well-formed as XML too. */
    public String toHtml() {
        return ReportPage.html(this);
    }

    /**
     * Writes the page, replacing an older one only when the new one is complete.
     *
     * @return the file
     * @throws IOException if the folder cannot be made or written to; an older page is then intact
     */
    public Path write(Path file) throws IOException {
        byte[] page = toHtml().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(page));
        return file;
    }
}
