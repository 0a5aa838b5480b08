package org.layerwright.bench;

import org.layerwright.bench.rival.Arithmetic;
import org.layerwright.bench.rival.Contestant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@link SpeedBench} found, as figures, tables and a picture.
 *
 * @param standings of all works
 * @param peak billions of operations a second when the machine multiplies matrices
 * @param absent rivals that did not run, in words
 */
record SpeedReport(List<Standing> standings, Map<Arithmetic, Double> peak, List<String> absent) {
    private static final double KIB_PER_MIB = 1024;
    private static final double PERCENT = 100;

    SpeedReport {
        standings = List.copyOf(standings);
        peak = Map.copyOf(peak);
        absent = List.copyOf(absent);
    }

    /** Every figure once, for programs. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        peak.forEach(
                (arithmetic, rate) ->
                        figures.add(
                                new Figure(
                                        "matrix peak, " + arithmetic,
                                        rate,
                                        "GFLOP/s",
                                        "2048x2048, TensorFlow's MatMul")));
        for (Standing standing : standings) {
            for (Lane lane : standing.lanes()) {
                String name = "%s: %s".formatted(standing.work().title(), lane.contestant());
                figures.add(lane.millis().figure(name, "ms"));
                standing.likeForLike(lane)
                        .map(ratio -> ratio.figure(name + " / product at its precision", "x"))
                        .ifPresent(figures::add);
                figures.add(
                        standing.againstBest(lane).figure(name + " / product at its best", "x"));
                figures.add(
                        new Figure(
                                name + ", share of the matrix peak",
                                PERCENT * standing.shareOfPeak(lane, peak),
                                "%",
                                ""));
                figures.add(
                        new Figure(
                                name + ", peak memory", lane.peakKib() / KIB_PER_MIB, "MiB", ""));
            }
        }
        return figures;
    }

    /**
     * For readers.
     *
     * @param picture the plot's file
     */
    String tables(String picture) {
        StringBuilder text = new StringBuilder();
        text.append("![Speed beside the product's](%s)%n%n".formatted(picture));
        text.append("Above 1.00: the product is faster.\n\n");
        text.append(overview());
        standings.forEach(standing -> text.append(table(standing)));
        text.append("\n## Machine\n\nMatrix peak (TensorFlow's MatMul of 2048x2048): ");
        text.append(
                peak.entrySet().stream()
                        .map(e -> "%s %s GFLOP/s".formatted(e.getKey(), Figure.text(e.getValue())))
                        .collect(Collectors.joining(", ")));
        text.append(".\n\n");
        versions().forEach((name, versions) -> text.append("- %s: %s%n".formatted(name, versions)));
        absent.forEach(line -> text.append("- %s%n".formatted(line)));
        return text.toString();
    }

    private String overview() {
        List<String> names = rivals();
        StringBuilder text = new StringBuilder("| work |");
        names.forEach(name -> text.append(" %s, float32 | %s, best |".formatted(name, name)));
        text.append("\n|---|").append("---:|---:|".repeat(names.size())).append('\n');
        for (Standing standing : standings) {
            text.append("| %s |".formatted(standing.work().title()));
            for (String name : names) {
                text.append(
                        " %s | %s |"
                                .formatted(
                                        ratio(
                                                standing.fastest(name, Arithmetic.FLOAT32)
                                                        .flatMap(standing::likeForLike)),
                                        ratio(standing.fastest(name).map(standing::againstBest))));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String table(Standing standing) {
        StringBuilder text = new StringBuilder();
        text.append("%n## %s%n%n".formatted(standing.work().title()));
        text.append(
                "| who | setting | ms | least to most | / product, same precision"
                        + " | / product, best | share of peak | peak memory |\n"
                        + "|---|---|---:|---:|---:|---:|---:|---:|\n");
        for (Lane lane : standing.lanes()) {
            Contestant contestant = lane.contestant();
            text.append(
                    "| %s | %s | %s | %s to %s | %s | %s | %.0f %% | %,.0f MiB |%n"
                            .formatted(
                                    contestant.name(),
                                    contestant.setting(),
                                    Figure.text(lane.millis().median()),
                                    Figure.text(lane.millis().min()),
                                    Figure.text(lane.millis().max()),
                                    ratio(standing.likeForLike(lane)),
                                    ratio(Optional.of(standing.againstBest(lane))),
                                    PERCENT * standing.shareOfPeak(lane, peak),
                                    lane.peakKib() / KIB_PER_MIB));
        }
        return text.toString();
    }

    /** Bars of how fast each is beside the product, everyone at its best. */
    String plot() {
        BarPlot plot =
                new BarPlot("Speed beside the product's best (1 = as fast; longer is faster)");
        for (Standing standing : standings) {
            plot.group(standing.work().title());
            plot.bar(standing.product().contestant().toString(), 1, true);
            for (String name : rivals()) {
                standing.fastest(name)
                        .ifPresent(
                                lane ->
                                        plot.bar(
                                                lane.contestant().toString(),
                                                1 / standing.againstBest(lane).median(),
                                                false));
            }
        }
        return plot.toSvg();
    }

    private List<String> rivals() {
        return standings.stream()
                .flatMap(standing -> standing.lanes().stream())
                .map(Lane::contestant)
                .filter(contestant -> !contestant.isProduct())
                .map(Contestant::name)
                .distinct()
                .toList();
    }

    private Map<String, String> versions() {
        return standings.stream()
                .flatMap(standing -> standing.lanes().stream())
                .collect(
                        Collectors.toMap(
                                lane -> lane.contestant().name(),
                                lane -> lane.greeting().versions(),
                                (one, same) -> one,
                                java.util.LinkedHashMap::new));
    }

    private static String ratio(Optional<Sample> ratios) {
        return ratios.map(each -> "%.2f".formatted(each.median())).orElse("–");
    }
}
