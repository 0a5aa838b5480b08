package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.Metric;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A value that is another than its name says: 1 - Hamming loss under another name, or the
 * complement of a value that stands beside it. R24 of the catalogue.
 */
final class MisnamedMetric implements Rule {
    private static final int EPOCHS = 3;

    private static final double SAME = 1e-6;

    /** These are what they are called. */
    private static final Set<Metric> CELLS = Set.of(Metric.BINARY_ACCURACY, Metric.HAMMING_LOSS);

    @Override
    public String id() {
        return "misnamed-metric";
    }

    @Override
    public String title() {
        return "metric is not what it is called";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).validated().size() >= EPOCHS
                && !MetricSeries.validation(file).isEmpty();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        if (!canTell(file)) {
            return Optional.empty();
        }
        List<EpochFacts> epochs = new Course(file).validated();
        List<MetricSeries> all =
                MetricSeries.validation(file).stream()
                        .filter(it -> it.values().size() == epochs.size())
                        .toList();
        return all.stream()
                .filter(it -> it.metric().filter(CELLS::contains).isEmpty())
                .filter(
                        it ->
                                equals(it.values(), cells(epochs))
                                        && !equals(it.values(), exact(epochs)))
                .findFirst()
                .map(it -> hamming(it, epochs))
                .or(() -> complement(all));
    }

    /** What part of all cells was right, by the counts. */
    private static List<Double> cells(List<EpochFacts> epochs) {
        return outputs(epochs).stream()
                .map(it -> it.kind() == LabelKind.MULTI_LABEL ? rightCells(it) : Double.NaN)
                .toList();
    }

    private static double rightCells(OutputFacts output) {
        int labels = output.labels().size();
        double wrong =
                IntStream.range(0, labels)
                        .mapToDouble(
                                i ->
                                        output.truths().get(i)
                                                + output.answers().get(i)
                                                - 2.0 * output.hits().get(i))
                        .sum();
        return 1 - wrong / labels / output.examples();
    }

    private static List<Double> exact(List<EpochFacts> epochs) {
        return outputs(epochs).stream().map(OutputFacts::exact).toList();
    }

    private static List<OutputFacts> outputs(List<EpochFacts> epochs) {
        return epochs.stream()
                .map(epoch -> epoch.validation().orElseThrow().outputs().get(0))
                .toList();
    }

    private static boolean equals(List<Double> a, List<Double> b) {
        return IntStream.range(0, a.size()).allMatch(i -> Math.abs(a.get(i) - b.get(i)) <= SAME);
    }

    private Finding hamming(MetricSeries metric, List<EpochFacts> epochs) {
        OutputFacts last = outputs(epochs).get(epochs.size() - 1);
        return Finding.of(this, Severity.ERROR)
                .at(metric.name())
                .saw(
                        Say.of(
                                "%s %s = 1 - Hamming loss %s in %s",
                                metric.name(),
                                Say.loss(metric.last()),
                                Say.loss(1 - rightCells(last)),
                                Say.count(epochs.size(), "epoch")))
                .saw(Say.of("true exact match is %s", Say.loss(last.exact())))
                .because(
                        "it is a mean over labels, in which labels that are rightly absent count as"
                                + " right: high for an answer of \"none\"")
                .fix("@Metrics({SUBSET_ACCURACY, MACRO_F1})")
                .build();
    }

    private Optional<Finding> complement(List<MetricSeries> all) {
        for (MetricSeries a : all) {
            for (MetricSeries b : all) {
                List<Double> rest = b.values().stream().map(it -> 1 - it).toList();
                if (a.name().compareTo(b.name()) < 0
                        && !a.isConstant(a.values().size(), SAME)
                        && equals(a.values(), rest)) {
                    return Optional.of(complement(a, b));
                }
            }
        }
        return Optional.empty();
    }

    /** Of the language's metrics, which say what they are, it is a note. */
    private Finding complement(MetricSeries a, MetricSeries b) {
        boolean known = a.metric().isPresent() && b.metric().isPresent();
        return Finding.of(this, known ? Severity.NOTE : Severity.WARNING)
                .at(a.name())
                .saw(
                        Say.of(
                                "%s %s + %s %s = 1 in every epoch",
                                a.name(), Say.loss(a.last()), b.name(), Say.loss(b.last())))
                .because("one is the other's complement: both tell the same")
                .fix("one of them is enough; @Metrics({MACRO_F1}) tells something else")
                .build();
    }
}
