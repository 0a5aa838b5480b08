package org.layerwright.data.report;

import org.layerwright.data.survey.DataSurvey;
import org.layerwright.data.survey.DuplicateGroup;
import org.layerwright.data.survey.DuplicateGroup.Sameness;
import org.layerwright.data.survey.Finding;
import org.layerwright.data.survey.LabelStatistics;
import org.layerwright.data.survey.PartCounts;
import org.layerwright.report.Axis;
import org.layerwright.report.BarChart;
import org.layerwright.report.HtmlReport;
import org.layerwright.report.Note;
import org.layerwright.report.Numbers;
import org.layerwright.report.Remarks;
import org.layerwright.report.Remarks.Remark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The survey as a page. */
record PageReport(String title, DataSurvey survey) {

    HtmlReport page() {
        SurveyTables tables = new SurveyTables(survey);
        CoOccurrence together = CoOccurrence.of(survey);
        HtmlReport page = facts();
        page = findings(page);
        page =
                page.section("Labels", labelShares())
                        .section("Labels an example", tables.labelsAnExample(), tables.parts())
                        .section("Figures per label", tables.labels());
        if (together.any()) {
            page =
                    page.section("Label sets", tables.labelSets())
                            .section(
                                    "Labels that come together",
                                    Note.of(together.explanation()),
                                    together.counts(),
                                    Note.of(together.liftExplanation()),
                                    together.lift());
        }
        if (survey.usage().said()) {
            page = page.section("Weights and groups", tables.usage());
        }
        for (Sameness sameness : Sameness.values()) {
            page = duplicates(page, sameness);
        }
        page =
                page.section("Sizes", tables.sizes(), tables.kinds())
                        .section(
                                "Colours",
                                Note.of(
                                        "Levels 0 to 255 over all pixels, each picture counting"
                                                + " alike."),
                                tables.colours());
        return survey.broken().isEmpty()
                ? page
                : page.section("Pictures that cannot be used", tables.broken());
    }

    private HtmlReport facts() {
        LabelStatistics whole = survey.whole();
        List<DuplicateGroup> exact = survey.duplicates(Sameness.EXACT);
        List<DuplicateGroup> near = survey.duplicates(Sameness.NEAR);
        return HtmlReport.titled(title)
                .subtitled(
                        survey.parts().stream()
                                        .map(
                                                part ->
                                                        "%s: %s examples"
                                                                .formatted(
                                                                        part.part(),
                                                                        Numbers.count(
                                                                                part.counts()
                                                                                        .examples())))
                                        .collect(Collectors.joining("; "))
                                + (survey.folder().isEmpty() ? "" : "; in " + survey.folder()))
                .fact("examples", Numbers.count(whole.examples()))
                .fact(
                        "labels",
                        Numbers.count(whole.labels()),
                        Numbers.fixed(whole.cardinality(), 2) + " an example")
                .fact(
                        "imbalance",
                        Numbers.fixed(whole.imbalance(), 1),
                        "most over least frequent label")
                .fact("cannot be used", Numbers.count(survey.broken().size()), "pictures")
                .fact("exact copies", Numbers.count(exact.size()), across(exact))
                .fact("near copies", Numbers.count(near.size()), across(near));
    }

    private static String across(List<DuplicateGroup> groups) {
        return "groups, " + groups.stream().filter(DuplicateGroup::leaks).count() + " across parts";
    }

    private HtmlReport findings(HtmlReport page) {
        List<Remark> remarks = survey.findings().stream().map(PageReport::remark).toList();
        return remarks.isEmpty()
                ? page
                : page.section("What is worth a look", new Remarks(remarks));
    }

    private static Remark remark(Finding finding) {
        String more = finding.more() > 0 ? "; and " + finding.more() + " more" : "";
        return new Remark(
                Remarks.Level.valueOf(finding.severity().name().toUpperCase(Locale.ROOT)),
                finding.text(),
                String.join("; ", finding.named()) + more);
    }

    private BarChart labelShares() {
        BarChart chart =
                BarChart.of(Axis.of("share of the examples"), survey.labels())
                        .titled("Share of the examples that have the label");
        for (PartCounts part : survey.parts()) {
            chart = chart.series(part.part(), shares(part.counts()));
        }
        return survey.parts().size() > 1 ? chart.reference("all", shares(survey.whole())) : chart;
    }

    private static double[] shares(LabelStatistics counts) {
        return IntStream.range(0, counts.labels()).mapToDouble(counts::share).toArray();
    }

    private HtmlReport duplicates(HtmlReport page, Sameness sameness) {
        List<DuplicateGroup> groups = survey.duplicates(sameness);
        if (groups.isEmpty()) {
            return page;
        }
        DuplicateSheet sheet = new DuplicateSheet(survey);
        return page.section(
                "Pictures that are " + sameness.words(),
                Note.of(
                        "A card for each group, members side by side; those across parts first."
                                + sheet.rest(groups)),
                sheet.of(groups));
    }
}
