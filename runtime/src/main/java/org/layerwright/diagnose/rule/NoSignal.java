package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Memorization;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.metrics.LabelKind;

import java.util.Optional;

/** No label is ever predicted, and validation costs what knowing nothing does: R26. */
final class NoSignal implements Rule {
    /** Of the loss of knowing nothing. */
    private static final double NEAR = 0.02;

    private static final int EPOCHS = 3;

    /** Without progress in training, late bloomers may look so for 7 epochs. */
    private static final int LATE_BLOOM = 10;

    /** Sooner if it can learn by heart, and its answers do depend on the example. */
    private static final int LOOKED = 5;

    /** Late bloomers' answers differ by 2e-5 before they bloom, healthy ones' by 0.3. */
    private static final double DIFFERENT = 0.01;

    @Override
    public String id() {
        return "no-signal";
    }

    @Override
    public String title() {
        return "nothing predicts the labels";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).validated().size() >= EPOCHS;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        int epochs = course.validated().size();
        double training = course.last().map(it -> it.training().skill()).orElse(Double.NaN);
        boolean trained =
                epochs >= LATE_BLOOM
                        || (epochs >= EPOCHS && training > CaseFile.NO_SKILL)
                        || (epochs >= LOOKED && couldLearn(file, course));
        if (!trained || course.isBroken() || course.bestValidationSkill() > NEAR) {
            return Optional.empty();
        }
        return course.validation()
                .flatMap(
                        it ->
                                it.outputs().stream()
                                        .filter(NoSignal::isSilent)
                                        .findFirst()
                                        .map(output -> finding(course, output)));
    }

    /** Whether neither the network nor the way through it is what is missing. */
    private static boolean couldLearn(CaseFile file, Course course) {
        return file.memorization().filter(Memorization::passed).isPresent()
                && course.validation().filter(it -> it.spread() > DIFFERENT).isPresent();
    }

    private static boolean isSilent(OutputFacts output) {
        return output.kind() == LabelKind.MULTI_LABEL
                && output.answered() == 0
                && output.crossEntropy() > (1 - NEAR) * output.priorEntropy();
    }

    private Finding finding(Course course, OutputFacts output) {
        return Finding.of(this, Severity.WARNING)
                .saw(
                        Say.of(
                                "0 of %,d x %d predictions are above 0.5, and validation loss %s is"
                                        + " no better than knowing the label frequencies only, %s",
                                output.examples(),
                                output.labels().size(),
                                Say.share(output.crossEntropy()),
                                Say.share(output.priorEntropy())))
                .saw(training(course))
                .because("so far the network found nothing in the input that predicts a label")
                .fix(
                        "model.checkup(training, options): it separates \"cannot learn\" from"
                                + " \"nothing to learn\"")
                .fix("model.tuneThresholds(validation, ThresholdObjective.f1()) if labels are rare")
                .build();
    }

    private static String training(Course course) {
        double skill = course.last().map(it -> it.training().skill()).orElse(Double.NaN);
        if (skill > CaseFile.NO_SKILL) {
            return Say.of("training skill %s: learned by heart", Say.share(skill));
        }
        return course.file()
                .memorization()
                .filter(Memorization::passed)
                .map(
                        it ->
                                Say.of(
                                        "training skill %s, although the network can learn: it knew"
                                                + " %s by heart after %d steps",
                                        Say.share(skill),
                                        Say.count(it.examples(), "example"),
                                        it.steps()))
                .orElseGet(() -> Say.of("training skill %s", Say.share(skill)));
    }
}
