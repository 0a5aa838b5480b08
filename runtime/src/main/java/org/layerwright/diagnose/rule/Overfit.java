package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.metrics.LabelKind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Training examples are learned by heart, at the cost of others: R20 of the catalogue. */
final class Overfit implements Rule {
    private static final int FROM_EPOCH = 4;

    private static final double TRAINED = 0.95;

    /** Healthy runs have up to 0.13 between training and validation accuracy. */
    private static final double GAP = 0.25;

    /** Validation loss against its best, for so many epochs. */
    private static final double RISE = 1.3;

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
        EpochFacts best =
                validated.stream()
                        .min(Comparator.comparingDouble(it -> validation(it).crossEntropy()))
                        .orElse(last);
        boolean rises =
                last.training().skill() > validation(last).skill()
                        && Course.lastOf(validated, EPOCHS).stream()
                                .allMatch(it -> isWorse(it, best));
        return gap(last).isPresent() || rises
                ? Optional.of(finding(file, last, best, rises))
                : Optional.empty();
    }

    private static Answers validation(EpochFacts epoch) {
        return epoch.validation().orElseThrow();
    }

    private static boolean isWorse(EpochFacts epoch, EpochFacts best) {
        return validation(epoch).crossEntropy() > RISE * validation(best).crossEntropy()
                && validation(best).skill() - validation(epoch).skill() > SKILL_LOST;
    }

    /** The output whose training accuracy is far above that of validation. */
    private static Optional<Double> gap(EpochFacts epoch) {
        List<OutputFacts> training = epoch.training().outputs();
        List<OutputFacts> validation = validation(epoch).outputs();
        for (int i = 0; i < training.size(); i++) {
            double gap = training.get(i).exact() - validation.get(i).exact();
            if (training.get(i).kind() == LabelKind.SINGLE_LABEL
                    && training.get(i).exact() > TRAINED
                    && gap > GAP) {
                return Optional.of(gap);
            }
        }
        return Optional.empty();
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
                                                + " differ by up to 0.13",
                                        Say.share(training.exact()),
                                        Say.share(validation.exact())));
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
