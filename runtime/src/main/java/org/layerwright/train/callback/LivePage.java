package org.layerwright.train.callback;

import org.layerwright.metrics.Direction;
import org.layerwright.report.Axis;
import org.layerwright.report.HtmlReport;
import org.layerwright.report.LineChart;
import org.layerwright.report.Numbers;
import org.layerwright.report.Series;
import org.layerwright.train.BatchProgress;
import org.layerwright.train.EpochResult;
import org.layerwright.train.TrainingControl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of a run so far, and the page that shows it. Immutable.
 *
 * @param title the heading
 * @param names of the values that get a chart, without those of validation
 * @param validated which way validation's values get better, by name
 * @param epochs those completed
 * @param progress of the present one
 */
record LivePage(
        String title,
        List<String> names,
        Map<String, Direction> validated,
        List<EpochResult> epochs,
        Optional<BatchProgress> progress) {
    private static final String VALIDATION = "val_";

    /** How fast it goes is a figure above the charts. */
    private static final Set<String> SPEED =
            Set.of("images_per_second", "input_wait_seconds", "input_wait_share");

    /** A run that begins. */
    static LivePage of(String title, TrainingControl control) {
        List<String> names = new ArrayList<>();
        Map<String, Direction> validated = new LinkedHashMap<>();
        for (String name : control.valueNames()) {
            if (name.startsWith(VALIDATION)) {
                validated.put(name, control.direction(name));
            } else if (!SPEED.contains(name)) {
                names.add(name);
            }
        }
        return new LivePage(title, names, validated, List.of(), Optional.empty());
    }

    LivePage at(BatchProgress now) {
        return new LivePage(title, names, validated, epochs, Optional.of(now));
    }

    LivePage with(EpochResult result) {
        List<EpochResult> more = new ArrayList<>(epochs);
        more.add(result);
        return with(more);
    }

    LivePage with(List<EpochResult> all) {
        return new LivePage(title, names, validated, all, progress);
    }

    /** The epochs as numbers, each by {@code "<epoch> <name>"}. */
    Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (EpochResult epoch : epochs) {
            epoch.values().forEach((name, value) -> numbers.put(epoch.epoch() + " " + name, value));
        }
        return numbers;
    }

    /** The epochs from such numbers; how long they took is not kept. */
    static List<EpochResult> epochs(Map<String, Double> numbers) {
        Map<Integer, Map<String, Double>> byEpoch = new TreeMap<>();
        numbers.forEach(
                (key, value) -> {
                    int space = key.indexOf(' ');
                    byEpoch.computeIfAbsent(
                                    Integer.valueOf(key.substring(0, space)),
                                    epoch -> new LinkedHashMap<>())
                            .put(key.substring(space + 1), value);
                });
        List<EpochResult> epochs = new ArrayList<>();
        byEpoch.forEach((epoch, values) -> epochs.add(new EpochResult(epoch, values, Double.NaN)));
        return epochs;
    }

    HtmlReport report(String state) {
        HtmlReport report = HtmlReport.titled(title).subtitled(state);
        if (progress.isPresent()) {
            BatchProgress now = progress.get();
            report =
                    report.fact(
                                    "epoch",
                                    Numbers.count(now.epoch()),
                                    "step %s of %s"
                                            .formatted(
                                                    Numbers.count(now.batch()),
                                                    Numbers.count(now.batches())))
                            .fact("loss", Numbers.significant(now.epochLoss()), "of this epoch");
        }
        if (!epochs.isEmpty()) {
            report = withSpeed(report, epochs.get(epochs.size() - 1));
        }
        for (String name : names) {
            report = report.section(words(name), chart(name));
        }
        return report;
    }

    private static HtmlReport withSpeed(HtmlReport report, EpochResult last) {
        if (!last.has("images_per_second")) {
            return report;
        }
        return report.fact(
                "images/s",
                Numbers.fixed(last.value("images_per_second"), 0),
                Numbers.percent(last.value("input_wait_share")) + " of the time waiting for them");
    }

    private LineChart chart(String name) {
        LineChart chart =
                LineChart.of(Axis.count("epoch"), Axis.of(words(name)))
                        .series(series("training", name));
        String other = VALIDATION + name;
        Direction direction = validated.get(other);
        if (direction == null) {
            return chart;
        }
        LineChart both = chart.series(series("validation", other));
        return best(other, direction)
                .map(epoch -> both.mark(epoch, "best epoch " + epoch))
                .orElse(both);
    }

    private Series series(String line, String name) {
        List<EpochResult> having = epochs.stream().filter(epoch -> epoch.has(name)).toList();
        return new Series(
                line,
                "",
                having.stream().map(epoch -> (double) epoch.epoch()).toList(),
                having.stream().map(epoch -> epoch.value(name)).toList());
    }

    /** As {@code History.bestEpoch}: the first of equal ones. */
    private Optional<Integer> best(String name, Direction direction) {
        EpochResult best = null;
        for (EpochResult epoch : epochs) {
            if (epoch.has(name)
                    && (best == null || direction.isBetter(epoch.value(name), best.value(name)))) {
                best = epoch;
            }
        }
        return Optional.ofNullable(best).map(EpochResult::epoch);
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }
}
