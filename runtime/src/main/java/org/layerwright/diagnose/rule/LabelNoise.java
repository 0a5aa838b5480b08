package org.layerwright.diagnose.rule;

import static org.layerwright.diagnose.rule.Course.validation;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.OutputFacts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Many labels are wrong: R32 of the catalogue. What holds for other examples is soon learned and
 * little; the rest is learned by heart. A network that is merely weak takes some labels for certain
 * others; labels that were drawn at random make it wrong about all pairs alike.
 */
final class LabelNoise implements Rule {
    private static final int FROM_EPOCH = 5;

    /** Epochs in which training goes on and validation does not. */
    private static final int EPOCHS = 3;

    /** Skill that training has gained in these, and has more than validation. */
    private static final double GAIN = 0.05;

    private static final double GAP = 0.15;

    /** Validation skill stays below this where a third of five labels are drawn anew. */
    private static final double LITTLE = 0.3;

    /** Standard errors by which validation is right more often than by chance. */
    private static final double SURE = 3;

    /** Runs of wrong labels have 0.02 to 0.06, weak and young networks 0.1 to 1.7. */
    private static final double EVEN = 0.08;

    /** Of fewer wrong answers that cannot be told. */
    private static final int WRONG = 200;

    @Override
    public String id() {
        return "label-noise";
    }

    @Override
    public String title() {
        return "many wrong labels";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).bestValidationSkill() >= LITTLE;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        List<EpochFacts> validated = course.validated();
        if (validated.size() < FROM_EPOCH || course.isBroken() || course.failsOnTraining()) {
            return Optional.empty();
        }
        List<EpochFacts> epochs = Course.lastOf(validated, EPOCHS);
        return course.bestValidationSkill() < LITTLE
                        && onlyTrainingGains(validated, epochs)
                        && epochs.stream().allMatch(it -> isSpreadEvenly(it.training()))
                        && rightAboveChance(epochs)
                ? Optional.of(finding(course, epochs))
                : Optional.empty();
    }

    private static boolean onlyTrainingGains(List<EpochFacts> validated, List<EpochFacts> epochs) {
        EpochFacts last = epochs.get(EPOCHS - 1);
        double training = last.training().skill();
        double before = Course.bestValidationSkill(validated.subList(0, validated.size() - EPOCHS));
        return training - epochs.get(0).training().skill() > GAIN
                && training - validation(last).skill() > GAP
                && Course.bestValidationSkill(epochs) <= before;
    }

    private static boolean isSpreadEvenly(Answers training) {
        return output(training)
                .map(Confusion::of)
                .filter(it -> it.labels() > 2 && it.wrong() >= WRONG)
                .filter(it -> it.unevenness() < EVEN)
                .isPresent();
    }

    /** The only output; what several have in common would have to be disentangled. */
    private static Optional<OutputFacts> output(Answers answers) {
        return answers.outputs().stream().filter(it -> answers.outputs().size() == 1).findFirst();
    }

    private static boolean rightAboveChance(List<EpochFacts> epochs) {
        OutputFacts last = validation(epochs.get(EPOCHS - 1)).outputs().get(0);
        double chance = chance(last);
        return right(epochs) > chance + SURE * Doubt.ofShare(chance, last.examples());
    }

    private static double right(List<EpochFacts> epochs) {
        return epochs.stream()
                .mapToDouble(it -> validation(it).outputs().get(0).exact())
                .average()
                .orElse(0);
    }

    private static double chance(OutputFacts output) {
        return Arrays.stream(output.prior()).max().orElse(1);
    }

    private Finding finding(Course course, List<EpochFacts> epochs) {
        EpochFacts last = epochs.get(EPOCHS - 1);
        EpochFacts best = course.bestValidated().orElse(last);
        OutputFacts output = validation(last).outputs().get(0);
        Confusion training = Confusion.of(last.training().outputs().get(0));
        double right = right(epochs);
        return Finding.of(this, Severity.WARNING)
                .at("the labels")
                .since("epoch " + best.epoch())
                .saw(
                        Say.of(
                                "training skill %s -> %s in %d epochs; validation skill %s, its"
                                        + " best %s in epoch %d: the rest is learned by heart",
                                Say.share(epochs.get(0).training().skill()),
                                Say.share(last.training().skill()),
                                EPOCHS,
                                Say.share(validation(last).skill()),
                                Say.share(validation(best).skill()),
                                best.epoch()))
                .saw(
                        Say.of(
                                "validation is right %s of the time, and would be %s by chance: the"
                                        + " labels do have to do with the inputs",
                                Say.share(right), Say.share(chance(output))))
                .saw(
                        Say.of(
                                "the %,d wrong answers of training fall on all pairs of labels"
                                        + " alike, unevenness %s; weak networks mix up some, 0.1 to"
                                        + " 1.7",
                                training.wrong(),
                                Say.of("%.2f", Math.max(0, training.unevenness()))))
                .because(
                        Say.of(
                                "many labels do not follow from their examples: up to %s were given"
                                        + " at random, or the examples do not show what they are"
                                        + " named after",
                                Say.percent(atRandom(right, training.labels()))))
                .fix(
                        "EarlyStopping.on(\"val_loss\").patience(3): the training examples that its"
                                + " weights get wrong are those to look at, and to name anew")
                .fix("until then @CategoricalCrossentropy(labelSmoothing = 0.1), and more examples")
                .build();
    }

    /**
     * The part of the labels drawn anew with which a network that knows the others does so well.
     */
    private static double atRandom(double right, int labels) {
        return Math.min(1, (1 - right) / (1 - 1.0 / labels));
    }
}
