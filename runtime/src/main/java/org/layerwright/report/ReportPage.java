package org.layerwright.report;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lays out an {@link HtmlReport} as a page. */
final class ReportPage {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /** Shorter reports need no list of contents. */
    private static final int FEWEST_CONTENTS = 3;

    private ReportPage() {}

    static String html(HtmlReport report) {
        Markup out = new Markup();
        out.constant("<!DOCTYPE html>\n");
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
        head(out, report);
        out.open("body").open("div", "class", "page");
        header(out, report);
        facts(out, report.facts());
        contents(out, report.sections());
        out.open("main");
        for (int s = 0; s < report.sections().size(); s++) {
            section(out, report.sections().get(s), s);
        }
        out.close();
        out.open("footer").text("Written by Layerwright").close();
        out.close();
        out.open("div", "id", "tip", "role", "tooltip", "hidden", "hidden").close();
        out.open("script").constant(ReportScript.JS).close();
        report.renewal().ifPresent(time -> out.open("script").constant(renewal(time)).close());
        out.close().close();
        return out.toString();
    }

    private static void head(Markup out, HtmlReport report) {
        out.open("head");
        out.leaf("meta", "charset", "utf-8");
        out.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.leaf("meta", "name", "color-scheme", "content", "light dark");
        out.element("title", report.title());
        report.renewal().ifPresent(time -> renewalWithoutScript(out, time));
        out.open("style").constant(ReportStyle.CSS).close();
        out.close();
    }

    /** Reloading by script, not by the head: browsers then keep the place on the page. */
    private static String renewal(Duration time) {
        return "setTimeout(function () { location.reload(); }, %d);".formatted(time.toMillis());
    }

    private static void renewalWithoutScript(Markup out, Duration time) {
        out.open("noscript");
        out.leaf("meta", "http-equiv", "refresh", "content", Long.toString(time.toSeconds()));
        out.close();
    }

    private static void header(Markup out, HtmlReport report) {
        out.open("header");
        out.element("h1", report.title());
        if (!report.subtitle().isEmpty()) {
            out.element("p", report.subtitle(), "class", "subtitle");
        }
        String instant = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(report.created());
        out.element("time", DATE.format(report.created()), "datetime", instant);
        out.close();
    }

    private static void facts(Markup out, List<HtmlReport.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        out.open("dl", "class", "facts");
        for (HtmlReport.Fact fact : facts) {
            out.open("div");
            out.element("dt", fact.name());
            out.element("dd", fact.value(), "class", "value");
            if (!fact.note().isEmpty()) {
                out.element("dd", fact.note(), "class", "note");
            }
            out.close();
        }
        out.close();
    }

    private static void contents(Markup out, List<HtmlReport.Section> sections) {
        if (sections.size() < FEWEST_CONTENTS) {
            return;
        }
        out.open("nav", "aria-label", "Contents");
        for (int s = 0; s < sections.size(); s++) {
            out.element("a", sections.get(s).title(), "href", "#section-" + (s + 1));
        }
        out.close();
    }

    private static void section(Markup out, HtmlReport.Section section, int position) {
        boolean half =
                section.blocks().stream()
                                .filter(block -> block.span() == ReportBlock.Span.HALF)
                                .count()
                        == 1;
        boolean charts =
                section.blocks().stream()
                        .allMatch(
                                block ->
                                        block instanceof Note
                                                || block.span() == ReportBlock.Span.HALF);
        out.open(
                "section",
                "id",
                "section-" + (position + 1),
                "class",
                half && charts ? "half" : "full");
        out.element("h2", section.title());
        out.open("div", "class", "blocks");
        section.blocks().forEach(block -> block.render(out));
        out.close().close();
    }
}
