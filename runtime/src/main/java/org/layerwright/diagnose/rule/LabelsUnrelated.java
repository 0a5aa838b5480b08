package org.layerwright.diagnose.rule;

import static org.layerwright.diagnose.rule.Course.validation;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.Memorization;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.metrics.LabelKind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The network learns its examples by heart and nothing that holds for others: R16 of the catalogue.
 * Labels and inputs do not belong together.
 */
final class LabelsUnrelated implements Rule {
    /** Below this validation shows nothing. */
    private static final double NOTHING = 0.01;

    /** Above this what training knows without a trial beforehand is no chance. */
    private static final double BY_HEART = 0.05;

    /** Answers to unrelated labels have up to 5, to labels under other names 14 and more. */
    private static final double DEPENDENT = 10;

    /** Epochs in which training goes on and validation does not. */
    private static final int EPOCHS = 3;

    @Override
    public String id() {
        return "labels-unrelated";
    }

    @Override
    public String title() {
        return "labels unrelated to inputs";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).bestValidationSkill() >= CaseFile.NO_SKILL;
    }

    @Override
    public String ruledOut(CaseFile file) {
        return Say.of(
                "labels unrelated to inputs (validation skill was %s)",
                Say.share(new Course(file).bestValidationSkill()));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        boolean hadTime = course.hadTime() && course.validated().size() >= EPOCHS;
        if (!hadTime || course.isBroken() || course.bestValidationSkill() >= NOTHING) {
            return Optional.empty();
        }
        List<EpochFacts> epochs = Course.lastOf(course.validated(), EPOCHS);
        boolean passed = file.memorization().filter(Memorization::passed).isPresent();
        double training = epochs.get(EPOCHS - 1).training().skill();
        boolean byHeart = training > (passed ? CaseFile.NO_SKILL : BY_HEART);
        if (!byHeart
                || course.failsOnTraining()
                || !onlyTrainingGains(epochs)
                || !answersByChance(epochs)) {
            return Optional.empty();
        }
        return Optional.of(finding(course, epochs.get(EPOCHS - 1), training));
    }

    /** A run that is about to learn gains on both. */
    private static boolean onlyTrainingGains(List<EpochFacts> epochs) {
        EpochFacts first = epochs.get(0);
        EpochFacts last = epochs.get(epochs.size() - 1);
        return last.training().skill() > first.training().skill()
                && validation(last).skill() <= validation(first).skill() + NOTHING / 2;
    }

    /**
     * Whether no validated epoch was right more often than naming the most frequent is; nor wrong
     * in a way that depends on the label, as where the classes have other numbers.
     */
    private static boolean answersByChance(List<EpochFacts> epochs) {
        return epochs.stream()
                .flatMap(epoch -> validation(epoch).outputs().stream())
                .allMatch(LabelsUnrelated::isChance);
    }

    private static boolean isChance(OutputFacts output) {
        if (output.kind() != LabelKind.SINGLE_LABEL) {
            return true; // its skill tells
        }
        double chance = Arrays.stream(output.prior()).max().orElse(1);
        return output.exact() < chance + 2 * Doubt.ofShare(chance, output.examples())
                && Confusion.of(output).dependence() < DEPENDENT;
    }

    private Finding finding(Course course, EpochFacts last, double training) {
        Finding.Builder told =
                Finding.of(this, Severity.ERROR)
                        .at("the labels")
                        .saw(
                                Say.of(
                                        "training skill %s, validation skill %s, its best %s;"
                                                + " healthy runs gain on both",
                                        Say.share(training),
                                        Say.share(validation(last).skill()),
                                        Say.share(course.bestValidationSkill())));
        validation(last).outputs().stream()
                .filter(it -> it.kind() == LabelKind.SINGLE_LABEL)
                .findFirst()
                .ifPresent(
                        it ->
                                told.saw(
                                        Say.of(
                                                "validation accuracy %s, naming the most frequent"
                                                        + " class always has %s",
                                                Say.share(it.exact()),
                                                Say.share(
                                                        Arrays.stream(it.prior())
                                                                .max()
                                                                .orElse(1)))));
        course.file()
                .memorization()
                .filter(Memorization::passed)
                .ifPresent(
                        it ->
                                told.saw(
                                        Say.of(
                                                "the network can learn: it knew %s by heart after"
                                                        + " %d steps",
                                                Say.count(it.examples(), "example"), it.steps())));
        return told.because(
                        "the network learns single examples by heart, and what it learns holds for"
                                + " no other: labels do not belong to these inputs, or say nothing"
                                + " that can be seen in them")
                .fix(
                        "look at examples with their labels: DataReport shows them; were two lists"
                                + " shuffled or sorted apart?")
                .fix("read both from one row: ImageDataset.fromCsv, or folders named by label")
                .build();
    }
}
