package org.layerwright.data.report;

import org.layerwright.data.survey.ColourMoments;
import org.layerwright.data.survey.DataSurvey;
import org.layerwright.data.survey.Frequency;
import org.layerwright.data.survey.LabelSet;
import org.layerwright.data.survey.LabelStatistics;
import org.layerwright.data.survey.PartCounts;
import org.layerwright.data.survey.PictureStatistics;
import org.layerwright.data.survey.Quantiles;
import org.layerwright.data.survey.SurveyedPicture;
import org.layerwright.data.survey.Usage;
import org.layerwright.report.Column;
import org.layerwright.report.Numbers;
import org.layerwright.report.TextTable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables that the text and the page have in common. */
record SurveyTables(DataSurvey survey) {
    private static final int ROWS = 12;
    private static final int BROKEN = 100;
    private static final double MAX_LEVEL = 255;
    private static final List<String> CHANNELS = List.of("red", "green", "blue");

    /** A row for each label: how many examples have it, of the whole and of each part. */
    TextTable labels() {
        boolean divided = survey.parts().size() > 1;
        boolean unknown = survey.whole().unknown().stream().anyMatch(count -> count > 0);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left("label"));
        columns.add(Column.right("examples"));
        columns.add(Column.right("share"));
        if (unknown) {
            columns.add(Column.right("unknown"));
        }
        if (divided) {
            for (PartCounts part : survey.parts()) {
                columns.add(Column.right(part.part()));
                columns.add(Column.right("share"));
            }
        }
        TextTable table = TextTable.of(columns.toArray(Column[]::new));
        for (int label = 0; label < survey.labels().size(); label++) {
            List<Object> cells = new ArrayList<>();
            cells.add(survey.labels().get(label));
            cells.add(survey.whole().count(label));
            cells.add(survey.whole().share(label));
            if (unknown) {
                cells.add(survey.whole().unknown().get(label));
            }
            if (divided) {
                for (PartCounts part : survey.parts()) {
                    cells.add(part.counts().count(label));
                    cells.add(part.counts().share(label));
                }
            }
            table = table.row(cells.toArray());
        }
        return table;
    }

    /** A row for each part: its examples and how many labels they have. */
    TextTable parts() {
        TextTable table =
                TextTable.of(
                        Column.left("part"),
                        Column.right("examples"),
                        Column.right("labels each"),
                        Column.right("density"),
                        Column.right("label sets"),
                        Column.right("of one example"),
                        Column.right("without label"));
        for (PartCounts part : survey.parts()) {
            table = row(table, part.part(), part.counts());
        }
        return survey.parts().size() > 1 ? row(table, "all", survey.whole()) : table;
    }

    private static TextTable row(TextTable table, String name, LabelStatistics counts) {
        return table.row(
                name,
                counts.examples(),
                counts.cardinality(),
                counts.density(),
                counts.sets().size(),
                counts.singletons(),
                counts.unlabelled());
    }

    /** The most frequent combinations of labels. */
    TextTable labelSets() {
        TextTable table =
                TextTable.of(
                        Column.left("labels"), Column.right("examples"), Column.right("share"));
        for (LabelSet set : survey.whole().sets().stream().limit(ROWS).toList()) {
            table =
                    table.row(
                            survey.names(set.labels()),
                            set.examples(),
                            (double) set.examples() / survey.whole().examples());
        }
        int more = survey.whole().sets().size() - ROWS;
        return more > 0 ? table.row("... and " + more + " more", "", "") : table;
    }

    /** How many examples have one label, two, and so on. */
    TextTable labelsAnExample() {
        TextTable table =
                TextTable.of(
                        Column.right("labels"), Column.right("examples"), Column.right("share"));
        List<Integer> counts = survey.whole().labelsAnExample();
        for (int labels = counts.get(0) > 0 ? 0 : 1; labels < counts.size(); labels++) {
            table =
                    table.row(
                            labels,
                            counts.get(labels),
                            (double) counts.get(labels) / survey.whole().examples());
        }
        return table;
    }

    /** The spread of the pictures' sizes. */
    TextTable sizes() {
        PictureStatistics statistics = survey.statistics();
        TextTable table =
                TextTable.of(
                        Column.left("pictures"),
                        Column.right("smallest"),
                        Column.right("quarter"),
                        Column.right("median"),
                        Column.right("three quarters"),
                        Column.right("largest"));
        table = quantiles(table, "width", statistics.width(), 0);
        table = quantiles(table, "height", statistics.height(), 0);
        table = quantiles(table, "width / height", statistics.aspect(), 3);
        return quantiles(table, "bytes", statistics.bytes(), 0);
    }

    private static TextTable quantiles(TextTable table, String name, Quantiles q, int decimals) {
        Stream<String> values =
                Stream.of(q.min(), q.low(), q.median(), q.high(), q.max())
                        .map(value -> Numbers.fixed(value, decimals));
        return table.row(Stream.concat(Stream.of(name), values).toArray());
    }

    /** Formats, stored channels and the most frequent sizes. */
    TextTable kinds() {
        PictureStatistics statistics = survey.statistics();
        TextTable table = TextTable.of(Column.left("kind"), Column.right("pictures"));
        table = frequencies(table, statistics.formats());
        table = frequencies(table, statistics.channels());
        return frequencies(table, statistics.sizes());
    }

    private static TextTable frequencies(TextTable start, List<Frequency> frequencies) {
        TextTable table = start;
        for (Frequency each : frequencies.stream().limit(ROWS).toList()) {
            table = table.row(each.what(), each.times());
        }
        List<Frequency> rest = frequencies.stream().skip(ROWS).toList();
        return rest.isEmpty()
                ? table
                : table.row(
                        rest.size() + " others", rest.stream().mapToInt(Frequency::times).sum());
    }

    /** Mean and deviation of the channels, of levels 0 to 255 and of 0 to 1. */
    TextTable colours() {
        ColourMoments colours = survey.statistics().colours();
        TextTable table =
                TextTable.of(
                        Column.left("channel"),
                        Column.right("mean"),
                        Column.right("deviation"),
                        Column.right("mean / 255"),
                        Column.right("deviation / 255"));
        for (int c = 0; c < CHANNELS.size(); c++) {
            double mean = colours.mean().get(c);
            double deviation = colours.deviation().get(c);
            table =
                    table.row(
                            CHANNELS.get(c),
                            Numbers.fixed(mean, 2),
                            Numbers.fixed(deviation, 2),
                            Numbers.fixed(mean / MAX_LEVEL, 4),
                            Numbers.fixed(deviation / MAX_LEVEL, 4));
        }
        return table;
    }

    /** Weights and groups of the examples. */
    TextTable usage() {
        Usage usage = survey.usage();
        return TextTable.of(Column.left("examples"), Column.right("value"))
                .row("smallest weight", usage.weights().min())
                .row("median weight", usage.weights().median())
                .row("largest weight", usage.weights().max())
                .row("of a weight other than 1", usage.weighted())
                .row("in a group", usage.grouped())
                .row("groups", usage.groups().size())
                .row(
                        "in the largest group",
                        usage.groups().stream().mapToInt(Frequency::times).max().orElse(0))
                .row("groups in more than one part", usage.torn().size());
    }

    /** The pictures that cannot be used, and what to do about them. */
    TextTable broken() {
        List<SurveyedPicture> broken = survey.broken();
        TextTable table =
                TextTable.of(
                        Column.left("declared in"),
                        Column.left("picture"),
                        Column.left("what"),
                        Column.left("what to do"));
        for (SurveyedPicture picture : broken.stream().limit(BROKEN).toList()) {
            table =
                    table.row(
                            picture.example().origin(),
                            survey.nameOf(picture),
                            picture.fault().orElseThrow().what(),
                            picture.fault().orElseThrow().fix());
        }
        int more = broken.size() - BROKEN;
        return more > 0 ? table.row("... and " + more + " more", "", "", "") : table;
    }
}
