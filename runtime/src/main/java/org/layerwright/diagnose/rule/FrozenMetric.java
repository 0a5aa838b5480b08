package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.Metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A metric stands still while the loss moves, because every example gets the trivial decision: R23
 * of the catalogue. It is the metric that cannot tell, not the model that does not learn.
 */
final class FrozenMetric implements Rule {
    private static final double SAME = 1e-6;

    private static final int EPOCHS = 3;

    /** What the loss must have moved by meanwhile, in part of itself. */
    private static final double MOVED = 0.01;

    /** And from the last epoch but one: what fell in the first epoch only is the start. */
    private static final double MOVING = 0.002;

    /** Where one class has so much, it is the labels that keep the metric where it is (P06). */
    private static final double MAJORITY = 0.8;

    /** This near to what knowing nothing costs validation shows no signal (R26). */
    private static final double NO_SIGNAL = 0.02;

    /** A network that does learn may cross the threshold in the next epochs. */
    private static final int PATIENCE = 6;

    /** Validation that falls by this in part of itself to its best is on its way. */
    private static final double GAINS = 0.002;

    /** Fewer validation examples may get one answer by chance. */
    private static final int EXAMPLES = 30;

    /** In training so many decisions may be others: weights change within an epoch. */
    private static final double OTHERS = 0.05;

    /** How far the loss must go, in standard deviations of what it strays from a straight line. */
    private static final double TREND = 2;

    @Override
    public String id() {
        return "frozen-metric";
    }

    @Override
    public String title() {
        return "frozen metric";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }

    @Override
    public boolean canTell(CaseFile file) {
        return MetricSeries.validation(file).stream().anyMatch(it -> it.values().size() >= EPOCHS);
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        List<MetricSeries> frozen =
                MetricSeries.validation(file).stream()
                        .filter(it -> it.isConstant(EPOCHS, SAME))
                        .toList();
        if (frozen.isEmpty() || course.isBroken()) {
            return Optional.empty();
        }
        List<EpochFacts> epochs = Course.lastOf(course.validated(), stretch(frozen.get(0)));
        if (!lossMoves(course, epochs.size())) {
            return Optional.empty();
        }
        return course.validation()
                .flatMap(
                        it ->
                                it.outputs().stream()
                                        .filter(output -> output.examples() >= EXAMPLES)
                                        .filter(output -> isTrivialIn(epochs, output.output()))
                                        .filter(output -> isTrivialInTraining(course, output))
                                        .filter(output -> hadPatience(course, output))
                                        .findFirst()
                                        .map(output -> finding(course, epochs, frozen, output)));
    }

    /** For how many epochs it has been what it is. */
    private static int stretch(MetricSeries metric) {
        int epochs = EPOCHS;
        while (metric.isConstant(epochs + 1, SAME)) {
            epochs++;
        }
        return epochs;
    }

    /**
     * By now, from when the metric froze; what fell in the first epoch counts in short runs only.
     */
    private static boolean lossMoves(Course course, int frozen) {
        int epochs = Math.max(EPOCHS, Math.min(frozen, course.validated().size() - 1));
        List<Double> losses =
                Course.lastOf(course.validated(), epochs).stream()
                        .map(it -> it.training().crossEntropy())
                        .toList();
        int last = losses.size() - 1;
        double moved = Math.abs(losses.get(last) - losses.get(0));
        return last == epochs - 1
                && moved > MOVED * losses.get(0)
                && moved > TREND * straying(losses)
                && Math.abs(losses.get(last) - losses.get(last - 1)) > MOVING * losses.get(0);
    }

    /** Standard deviation from the line of least squares, of which two numbers are taken. */
    private static double straying(List<Double> values) {
        int count = values.size();
        double middle = (count - 1) / 2.0;
        double mean = values.stream().mapToDouble(it -> it).average().orElse(0);
        double along = 0;
        double around = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double value = values.get(i) - mean;
            along += (i - middle) * value;
            around += value * value;
            squares += (i - middle) * (i - middle);
        }
        return Math.sqrt(Math.max(0, around - along * along / squares) / (count - 2));
    }

    /**
     * One label an example: at a loss near the prior's, one class for all is what a network says
     * that has not begun; it must know something. Several: nothing above 0.5 is what one says that
     * has, of rare labels; but one whose validation gains is given time, if there is any.
     */
    private static boolean hadPatience(Course course, OutputFacts output) {
        if (output.kind() == LabelKind.SINGLE_LABEL) {
            return course.last().map(it -> it.training().skill()).orElse(0.0) > CaseFile.NO_SKILL;
        }
        return course.validated().size() >= PATIENCE
                || (course.bestValidationSkill() < CaseFile.NO_SKILL
                        && (course.isOver() || !validationGains(course)));
    }

    private static boolean validationGains(Course course) {
        List<Double> losses =
                course.validated().stream()
                        .flatMap(epoch -> epoch.validation().stream())
                        .map(Answers::crossEntropy)
                        .toList();
        int last = losses.size() - 1;
        double before =
                losses.subList(0, last).stream().mapToDouble(it -> it).min().orElse(Double.NaN);
        return losses.get(last) < (1 - GAINS) * before;
    }

    /**
     * Where training examples get different answers, validation is what stands still: it was
     * prepared otherwise, or the network is another one there.
     */
    private static boolean isTrivialInTraining(Course course, OutputFacts validation) {
        return course.last().stream()
                .flatMap(epoch -> epoch.training().outputs().stream())
                .filter(it -> it.output().equals(validation.output()))
                .allMatch(FrozenMetric::isNearlyTrivial);
    }

    /** Of all examples or none but for a few, which weights say that change meanwhile. */
    private static boolean isNearlyTrivial(OutputFacts output) {
        return output.answers().stream()
                .mapToDouble(it -> (double) it / output.examples())
                .allMatch(share -> share < OTHERS || share > 1 - OTHERS);
    }

    private static boolean isTrivialIn(List<EpochFacts> epochs, String output) {
        return epochs.stream()
                .map(epoch -> epoch.validation().orElseThrow())
                .flatMap(it -> it.outputs().stream())
                .filter(it -> it.output().equals(output))
                .allMatch(FrozenMetric::isTrivial);
    }

    /** Each label is decided for every example or for none. */
    private static boolean isTrivial(OutputFacts output) {
        return output.answers().stream().allMatch(it -> it == 0 || it == output.examples());
    }

    private static boolean isMajority(OutputFacts output) {
        return output.kind() == LabelKind.SINGLE_LABEL
                && Arrays.stream(output.prior()).max().orElse(0) > MAJORITY;
    }

    private Finding finding(
            Course course, List<EpochFacts> epochs, List<MetricSeries> frozen, OutputFacts output) {
        Finding.Builder told =
                Finding.of(this, isMajority(output) ? Severity.WARNING : Severity.ERROR)
                        .at("the metric, not the model")
                        .saw(
                                Say.of(
                                        "%s %s in %d of %d epochs; loss moved %s -> %s",
                                        frozen.get(0).name(),
                                        Say.share(frozen.get(0).last()),
                                        epochs.size(),
                                        course.validated().size(),
                                        Say.share(epochs.get(0).training().crossEntropy()),
                                        Say.share(
                                                epochs.get(epochs.size() - 1)
                                                        .training()
                                                        .crossEntropy())));
        told.saw(decisions(output));
        trivialScore(frozen, output).ifPresent(told::saw);
        return told.because(cause(output)).fix(first(frozen)).fix(second(course)).build();
    }

    private static String decisions(OutputFacts output) {
        return output.kind() == LabelKind.SINGLE_LABEL
                ? Say.of(
                        "all %s are called %s",
                        Say.count(output.examples(), "validation image"), only(output))
                : Say.of(
                        "%,d of %,d x %d predictions are above 0.5",
                        output.answered(), output.examples(), output.labels().size());
    }

    private static String only(OutputFacts output) {
        return output.labels().get(output.answers().indexOf(output.examples()));
    }

    /** What the trivial decision scores, worked out from the labels alone. */
    private static Optional<String> trivialScore(List<MetricSeries> frozen, OutputFacts output) {
        int labels = output.labels().size();
        double none = 1 - output.cardinality() / labels;
        if (output.kind() != LabelKind.MULTI_LABEL || output.answered() > 0) {
            return Optional.empty();
        }
        return frozen.stream()
                .filter(it -> Math.abs(it.last() - none) < 1e-4)
                .findFirst()
                .map(
                        it ->
                                Say.of(
                                        "%s = 1 - %s labels / %d, the score of answering \"none\"",
                                        Say.share(none),
                                        Say.of("%.2f", output.cardinality()),
                                        labels));
    }

    private static String cause(OutputFacts output) {
        String decided =
                output.kind() == LabelKind.SINGLE_LABEL
                        ? "one class is always the most probable"
                        : "no output crosses the threshold";
        boolean signal = output.crossEntropy() < (1 - NO_SIGNAL) * output.priorEntropy();
        return signal
                ? decided + ", so the metric cannot show what the loss does"
                : Say.of(
                        "%s; loss %s on validation, entropy of the labels %s: so far nothing in the"
                                + " input predicts the label",
                        decided,
                        Say.share(output.crossEntropy()),
                        Say.share(output.priorEntropy()));
    }

    private static String first(List<MetricSeries> frozen) {
        List<Metric> shown = new ArrayList<>();
        frozen.forEach(it -> it.metric().ifPresent(shown::add));
        return shown.contains(Metric.MACRO_F1)
                ? "model.tuneThresholds(validation, ThresholdObjective.f1()): a threshold for each"
                        + " label"
                : "watch macro F1, 0 for such answers, or average precision, which has no"
                        + " threshold: @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})";
    }

    private static String second(Course course) {
        return course.file().memorization().isPresent()
                ? "decide by the loss meanwhile: EarlyStopping.on(\"val_loss\")"
                : "model.checkup(training, options): it separates \"cannot learn\" from"
                        + " \"nothing to learn\"";
    }
}
