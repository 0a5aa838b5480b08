package org.layerwright.diagnose.rule;

import static org.layerwright.diagnose.rule.Course.validation;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.metrics.LabelKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Training examples are learned by heart, at the cost of others: R20 of the catalogue. */
final class Overfit implements Rule {
    private static final int FROM_EPOCH = 4;

    private static final double TRAINED = 0.95;

    /** Between training and validation accuracy; healthy runs have up to 0.13. */
    private static final double GAP = 0.25;

    private static final double HEALTHY_GAP = 0.13;

    /** While validation still gains more skill than this, what is learned holds for others too. */
    private static final double GAINS = 0.02;

    /** Validation loss against its best, for so many epochs. */
    private static final double RISE = 1.3;

    /** Standard errors by which it must have risen too; a gap needs one more. */
    private static final double SURE = 2;

    private static final int EPOCHS = 3;

    /** And by so much of what there is to know: near 0 a factor means nothing. */
    private static final double SKILL_LOST = 0.1;

    @Override
    public String id() {
        return "overfit";
    }

    @Override
    public String title() {
        return "overfitting";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }

    @Override
    public boolean canTell(CaseFile file) {
        Course course = new Course(file);
        return course.validated().size() >= FROM_EPOCH && course.lastSkill() > CaseFile.NO_SKILL;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        List<EpochFacts> validated = course.validated();
        if (validated.size() < FROM_EPOCH || course.isBroken() || course.failsOnTraining()) {
            return Optional.empty();
        }
        EpochFacts last = validated.get(validated.size() - 1);
        EpochFacts best = course.bestValidated().orElse(last);
        // What was never known of other examples cannot be lost.
        boolean rises =
                validation(best).skill() > CaseFile.NO_SKILL
                        && last.training().skill() > validation(last).skill()
                        && Course.lastOf(validated, EPOCHS).stream()
                                .allMatch(it -> isWorse(it, best));
        return rises || (gapes(last) && !stillGains(validated))
                ? Optional.of(finding(file, last, best, rises))
                : Optional.empty();
    }

    /** Whether the last epochs know more of the validation examples than any before them did. */
    private static boolean stillGains(List<EpochFacts> validated) {
        double before = Course.bestValidationSkill(validated.subList(0, validated.size() - EPOCHS));
        return Course.bestValidationSkill(Course.lastOf(validated, EPOCHS)) > before + GAINS;
    }

    /**
     * By more than chance, and right no more often than at the best: a network that is right more
     * often at a higher loss is surer of its mistakes, and still learns.
     */
    private static boolean isWorse(EpochFacts epoch, EpochFacts best) {
        Answers now = validation(epoch);
        Answers then = validation(best);
        double rise = now.crossEntropy() - then.crossEntropy();
        return now.crossEntropy() > RISE * then.crossEntropy()
                && then.skill() - now.skill() > SKILL_LOST
                && rise > SURE * Doubt.ofLoss(now)
                && IntStream.range(0, now.outputs().size())
                        .allMatch(i -> isNoMoreRight(now.outputs().get(i), then.outputs().get(i)));
    }

    private static boolean isNoMoreRight(OutputFacts now, OutputFacts then) {
        return now.exact() <= then.exact() + SURE * Doubt.ofShare(then.exact(), then.examples());
    }

    /** Whether an output's training accuracy is far above that of validation. */
    private static boolean gapes(EpochFacts epoch) {
        List<OutputFacts> training = epoch.training().outputs();
        List<OutputFacts> validation = validation(epoch).outputs();
        return IntStream.range(0, training.size())
                .anyMatch(i -> gapes(training.get(i), validation.get(i)));
    }

    private static boolean gapes(OutputFacts training, OutputFacts validation) {
        double doubt = Doubt.ofShare(validation.exact(), validation.examples());
        return training.kind() == LabelKind.SINGLE_LABEL
                && training.exact() > TRAINED
                && training.exact() - validation.exact()
                        > Math.max(GAP, HEALTHY_GAP + (SURE + 1) * doubt);
    }

    private Finding finding(CaseFile file, EpochFacts last, EpochFacts best, boolean rises) {
        OutputFacts training = last.training().outputs().get(0);
        OutputFacts validation = validation(last).outputs().get(0);
        Finding.Builder told =
                Finding.of(this, Severity.WARNING)
                        .since("epoch " + best.epoch())
                        .saw(
                                Say.of(
                                        "right %s in training and %s in validation; healthy runs"
                                                + " differ by up to %s",
                                        Say.share(training.exact()),
                                        Say.share(validation.exact()),
                                        Say.of("%.2f", HEALTHY_GAP)));
        told.sawIf(
                rises,
                Say.of(
                        "validation loss was %s at best, in epoch %d, and is %s now",
                        Say.loss(validation(best).crossEntropy()),
                        best.epoch(),
                        Say.loss(validation(last).crossEntropy())));
        boolean stops =
                file.plan().callbacks().stream().anyMatch(it -> it.kind().equals("EarlyStopping"));
        return told.saw(
                        Say.of(
                                "%s for %s of training",
                                Say.count(file.plan().network().trainableParameters(), "weight"),
                                Say.count(training.examples(), "example")))
                .because("the network knows its training examples by heart; others it gets wrong")
                .fix("more examples, or @Augmented ones; @Dropout(0.3) before the last layer")
                .fix(
                        stops
                                ? "a smaller network: fewer filters and units"
                                : "EarlyStopping.on(\"val_loss\").patience(5): it puts the best"
                                        + " epoch's weights back")
                .build();
    }
}
