package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.metrics.Direction;
import org.layerwright.metrics.Metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The loss falls and a metric gets worse on the same examples: R28 of the catalogue. */
final class MetricDisagrees implements Rule {
    private static final int EPOCHS = 10;

    /** Loss and metric of healthy runs move against each other. */
    private static final double CORRELATION = -0.2;

    /** Both must move at all. */
    private static final double MOVED = 0.02;

    @Override
    public String id() {
        return "metric-disagrees";
    }

    @Override
    public String title() {
        return "loss and metric disagree";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.epochs().size() >= EPOCHS;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        if (!canTell(file) || new Course(file).isBroken()) {
            return Optional.empty();
        }
        List<EpochFacts> epochs = Course.lastOf(file.epochs(), EPOCHS);
        List<Double> losses = epochs.stream().map(it -> it.training().loss()).toList();
        return MetricSeries.of(epochs).stream()
                .filter(it -> !it.name().startsWith(MetricSeries.VALIDATION))
                .filter(it -> it.metric().isPresent() && it.values().size() == EPOCHS)
                .filter(it -> moved(losses) && moved(it.values()))
                .filter(it -> correlation(losses, gains(it)) > CORRELATION)
                .findFirst()
                .map(it -> finding(it, losses));
    }

    private static List<Double> gains(MetricSeries metric) {
        boolean lower =
                metric.metric()
                        .map(Metric::direction)
                        .filter(it -> it == Direction.LOWER_IS_BETTER)
                        .isPresent();
        return lower ? metric.values().stream().map(it -> -it).toList() : metric.values();
    }

    private static boolean moved(List<Double> values) {
        double least = values.stream().mapToDouble(it -> it).min().orElse(0);
        double most = values.stream().mapToDouble(it -> it).max().orElse(0);
        return most - least > MOVED * Math.max(Math.abs(most), Math.abs(least));
    }

    private static double correlation(List<Double> a, List<Double> b) {
        double meanA = a.stream().mapToDouble(it -> it).average().orElse(0);
        double meanB = b.stream().mapToDouble(it -> it).average().orElse(0);
        double together = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i : IntStream.range(0, a.size()).toArray()) {
            together += (a.get(i) - meanA) * (b.get(i) - meanB);
            ofA += (a.get(i) - meanA) * (a.get(i) - meanA);
            ofB += (b.get(i) - meanB) * (b.get(i) - meanB);
        }
        return together / Math.sqrt(ofA * ofB);
    }

    private Finding finding(MetricSeries metric, List<Double> losses) {
        return Finding.of(this, Severity.WARNING)
                .at(metric.name())
                .saw(
                        Say.of(
                                "loss %s -> %s and %s %s -> %s over %d epochs, correlation %s;"
                                        + " healthy is below %s",
                                Say.loss(losses.get(0)),
                                Say.loss(losses.get(EPOCHS - 1)),
                                metric.name(),
                                Say.share(metric.values().get(0)),
                                Say.share(metric.last()),
                                EPOCHS,
                                Say.share(correlation(losses, gains(metric))),
                                CORRELATION))
                .because("the loss rewards something else than the metric counts")
                .fix("a loss for the task: @CategoricalCrossentropy or @BinaryCrossentropy")
                .fix("a metric that counts what matters: @Metrics({MACRO_F1})")
                .build();
    }
}
