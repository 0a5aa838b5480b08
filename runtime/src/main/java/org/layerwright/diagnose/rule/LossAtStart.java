package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.metrics.LabelKind;

import java.util.Optional;

/** The first answers are not undecided but wrong with conviction. */
final class LossAtStart implements Rule {
    private static final double RATIO = 4;

    /** In nats; with very many labels four times their entropy is more than a loss can be. */
    private static final double EXCESS = 5;

    @Override
    public String id() {
        return "loss-at-start";
    }

    @Override
    public String title() {
        return "first loss too high";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.start()
                .map(start -> start.probe().noisy())
                .filter(answers -> isHigh(answers.crossEntropy(), undecided(answers)))
                .map(answers -> finding(file, answers));
    }

    private static boolean isHigh(double loss, double undecided) {
        return !Double.isFinite(loss) || loss > RATIO * undecided || loss - undecided > EXCESS;
    }

    /** What it costs to give every label the same probability, whatever its frequency. */
    private static double undecided(Answers answers) {
        return answers.outputs().stream()
                .mapToDouble(
                        output ->
                                output.kind() == LabelKind.SINGLE_LABEL
                                        ? Math.log(output.labels().size())
                                        : Math.log(2))
                .sum();
    }

    private Finding finding(CaseFile file, Answers answers) {
        double undecided = undecided(answers);
        return Finding.of(this, Severity.WARNING)
                .saw(
                        Say.of(
                                "the first batch costs %s nats, an undecided answer %s (healthy: 0.97"
                                        + " to 2.4 times that)",
                                Say.loss(answers.crossEntropy()), Say.loss(undecided)))
                .because(
                        "the values before the last activation are too large: weights or input are")
                .fix("@GlorotUniform or @HeNormal in place of a wide distribution")
                .fix("or @Rescaling, if the input is large")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.start().isPresent();
    }

    @Override
    public String ruledOut(CaseFile file) {
        Answers answers = file.start().orElseThrow().probe().noisy();
        return Say.of(
                "the first loss is as it should be (%s, undecided %s)",
                Say.loss(answers.crossEntropy()), Say.loss(undecided(answers)));
    }
}
