package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.metrics.Metric;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A metric's values over the epochs that have it.
 *
 * @param name as the history calls it, such as {@code val_macro_f1}
 * @param values one an epoch, in order
 */
record MetricSeries(String name, List<Double> values) {
    static final String VALIDATION = "val_";

    /** What every epoch also tells, of the run itself. */
    private static final Set<String> OF_THE_RUN =
            Set.of(
                    "loss",
                    "learning_rate",
                    "images_per_second",
                    "input_wait_seconds",
                    "input_wait_share");

    MetricSeries {
        values = List.copyOf(values);
    }

    /** All metrics of these epochs, by name. */
    static List<MetricSeries> of(List<EpochFacts> epochs) {
        Set<String> names = new TreeSet<>();
        epochs.forEach(epoch -> names.addAll(epoch.values().keySet()));
        return names.stream().filter(MetricSeries::isMetric).map(it -> of(epochs, it)).toList();
    }

    private static MetricSeries of(List<EpochFacts> epochs, String name) {
        return new MetricSeries(
                name,
                epochs.stream()
                        .filter(epoch -> epoch.values().containsKey(name))
                        .map(epoch -> epoch.values().get(name))
                        .toList());
    }

    /** Those on validation examples. */
    static List<MetricSeries> validation(CaseFile file) {
        return of(new Course(file).validated()).stream()
                .filter(it -> it.name.startsWith(VALIDATION))
                .toList();
    }

    private static boolean isMetric(String name) {
        String plain = plain(name);
        return metric(name).isPresent() || !(OF_THE_RUN.contains(plain) || plain.endsWith("_loss"));
    }

    private static String plain(String name) {
        return name.startsWith(VALIDATION) ? name.substring(VALIDATION.length()) : name;
    }

    /** The one of the language's, whatever the output before its name. */
    static Optional<Metric> metric(String name) {
        String plain = plain(name);
        for (int from = 0; from >= 0; from = plain.indexOf('_', from) + 1) {
            Optional<Metric> found = Metric.forKey(plain.substring(from));
            if (found.isPresent()) {
                return found;
            }
            if (plain.indexOf('_', from) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Metric> metric() {
        return metric(name);
    }

    /** Whether the last values are all the same. */
    boolean isConstant(int epochs, double same) {
        List<Double> last = Inside.last(values, epochs);
        return last.size() == epochs
                && last.stream().allMatch(it -> Math.abs(it - last.get(0)) <= same);
    }

    double last() {
        return values.get(values.size() - 1);
    }
}
