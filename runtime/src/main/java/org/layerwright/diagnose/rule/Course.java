package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.diagnose.evidence.StepFacts;
import org.layerwright.metrics.LabelKind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a run went so far: the questions that many rules ask. Skill is {@link Answers#skill}, an
 * epoch's the better of its training and validation.
 *
 * @param file what is known of the run
 */
public record Course(CaseFile file) {
    /** Sooner than after so many epochs and steps no run is called stuck. */
    private static final int STUCK_EPOCHS = 2;

    private static final int STUCK_STEPS = 80;

    /** Above this something had been learned that can be lost again (R11 of the catalogue). */
    private static final double LEARNED = 0.07;

    /** Above this a run needs no advice (the veto of BTTackler, KDD 2024, on our scale). */
    private static final double GOOD = 0.3;

    /** So near to its best validation a run is still on its way up. */
    private static final double NEAR_BEST = 1.05;

    /** Skill that one pass has more than the other, of the same batch, is no chance. */
    private static final double GAP = 0.1;

    /** Two losses this near, in part of each other, are called the same. */
    private static final double EVEN = 0.005;

    /** All epochs' answers in which every number is one. */
    private List<EpochFacts> sound() {
        return file.epochs().stream()
                .filter(epoch -> Double.isFinite(epoch.training().crossEntropy()))
                .toList();
    }

    /** What knowing nothing but the label frequencies costs, in nats; NaN if not yet known. */
    public double priorEntropy() {
        return reference().map(Answers::priorEntropy).orElse(Double.NaN);
    }

    /**
     * How many classes, if there is one output with one label an example, all about as frequent.
     */
    Optional<Integer> evenClasses() {
        return reference()
                .filter(answers -> answers.outputs().size() == 1)
                .map(answers -> answers.outputs().get(0))
                .filter(output -> output.kind() == LabelKind.SINGLE_LABEL)
                .filter(Course::isEven)
                .map(output -> output.labels().size());
    }

    private static boolean isEven(OutputFacts output) {
        double even = Math.log(output.labels().size());
        return output.priorEntropy() > (1 - EVEN) * even;
    }

    private Optional<Answers> reference() {
        return last().map(EpochFacts::training)
                .or(() -> file.start().map(start -> start.probe().clean()));
    }

    /** The last completed epoch. */
    public Optional<EpochFacts> last() {
        List<EpochFacts> epochs = file.epochs();
        return epochs.isEmpty() ? Optional.empty() : Optional.of(epochs.get(epochs.size() - 1));
    }

    /** Steps done. */
    public int steps() {
        return file.steps().size();
    }

    /** The validated epochs, in order. */
    public List<EpochFacts> validated() {
        return sound().stream().filter(epoch -> epoch.validation().isPresent()).toList();
    }

    /** What an epoch that was validated said of the validation examples. */
    static Answers validation(EpochFacts epoch) {
        return epoch.validation().orElseThrow();
    }

    /** The best skill that some validated epochs have on validation; minus infinity if none. */
    static double bestValidationSkill(List<EpochFacts> validated) {
        return validated.stream()
                .mapToDouble(epoch -> validation(epoch).skill())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The validated epoch whose validation loss is lowest. */
    Optional<EpochFacts> bestValidated() {
        return validated().stream()
                .min(Comparator.comparingDouble(epoch -> validation(epoch).crossEntropy()));
    }

    /** What the last validated epoch said of the validation examples. */
    public Optional<Answers> validation() {
        List<EpochFacts> epochs = validated();
        return epochs.isEmpty() ? Optional.empty() : epochs.get(epochs.size() - 1).validation();
    }

    /**
     * Whether by the pass that validation takes training examples are known no more, as one batch.
     */
    boolean failsOnTraining() {
        return last().flatMap(EpochFacts::probe)
                .filter(probe -> probe.clean().skill() < CaseFile.NO_SKILL)
                .filter(probe -> probe.noisy().skill() - probe.clean().skill() > GAP)
                .isPresent();
    }

    /** The better skill of an epoch's training and validation. */
    public static double skill(EpochFacts epoch) {
        double training = epoch.training().skill();
        return epoch.validation()
                .map(Answers::skill)
                .filter(validation -> validation > training)
                .orElse(training);
    }

    /** The best skill of the epochs up to this one; minus infinity if there is none. */
    public double bestSkill(int untilEpoch) {
        return sound().stream()
                .filter(epoch -> epoch.epoch() <= untilEpoch)
                .mapToDouble(Course::skill)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The best skill of any epoch; minus infinity if there is none. */
    public double bestSkill() {
        return bestSkill(Integer.MAX_VALUE);
    }

    /** The last epoch's skill; NaN if there is none. */
    public double lastSkill() {
        return last().map(Course::skill).orElse(Double.NaN);
    }

    /** The best skill on validation examples; minus infinity if there is none. */
    public double bestValidationSkill() {
        return bestValidationSkill(validated());
    }

    /** Whether no epoch is to come. */
    boolean isOver() {
        return file.stopReason().isPresent() || file.epochs().size() >= file.plan().epochs();
    }

    /** Whether enough was done to say that a run does not learn. */
    public boolean hadTime() {
        return file.epochs().size() >= STUCK_EPOCHS && steps() >= STUCK_STEPS;
    }

    /** Whether nothing was learned although there was time. */
    public boolean isStuck() {
        return hadTime() && !isBroken() && bestSkill() < CaseFile.NO_SKILL;
    }

    /** Whether all that had been learned is lost. */
    public boolean fellBack() {
        return !isBroken() && bestSkill() > LEARNED && lastSkill() < CaseFile.NO_SKILL;
    }

    /** Whether it is stuck or fell back. */
    public boolean isFailing() {
        return isStuck() || fellBack();
    }

    /** Whether a loss or a weight was NaN or infinite. */
    public boolean isBroken() {
        return file.divergence().isPresent() || firstStep(step -> !isFinite(step)).isPresent();
    }

    static boolean isFinite(StepFacts step) {
        return Double.isFinite(step.loss()) && Double.isFinite(step.crossEntropy());
    }

    /** The first step of a kind. */
    public Optional<StepFacts> firstStep(Predicate<StepFacts> kind) {
        return file.steps().stream().filter(kind).findFirst();
    }

    /**
     * Whether it learns so well, or so steadily, that warnings would only disturb: by the
     * validation if there is one, else by the training.
     */
    public boolean goesWell() {
        if (isBroken()) {
            return false;
        }
        if (validated().isEmpty()) {
            return lastSkill() > GOOD;
        }
        double last = validation().map(Answers::skill).orElse(Double.NaN);
        return last > GOOD || (last > CaseFile.NO_SKILL && nearBestValidation());
    }

    private boolean nearBestValidation() {
        double best =
                validated().stream()
                        .mapToDouble(epoch -> validation(epoch).crossEntropy())
                        .min()
                        .orElse(Double.NaN);
        return validation().filter(it -> it.crossEntropy() <= NEAR_BEST * best).isPresent();
    }

    /**
     * The epoch since which, up to now, all validation examples got the same answer; empty if they
     * do not.
     *
     * @param same below this spread answers are the same
     */
    public Optional<EpochFacts> sameAnswersSince(double same) {
        Optional<EpochFacts> since = Optional.empty();
        for (EpochFacts epoch : validated()) {
            boolean isSame = epoch.validation().filter(it -> it.spread() < same).isPresent();
            since = !isSame ? Optional.empty() : since.isPresent() ? since : Optional.of(epoch);
        }
        return since;
    }

    /** The last epochs, fewer if there are fewer. */
    static List<EpochFacts> lastOf(List<EpochFacts> epochs, int count) {
        return epochs.subList(Math.max(0, epochs.size() - count), epochs.size());
    }

    /** The evidence every rule about a stuck run begins with. */
    String nothingLearned() {
        double training = last().map(it -> it.training().crossEntropy()).orElse(Double.NaN);
        if (fellBack()) {
            return Say.of(
                    "loss %s, no better than knowing nothing (%s); skill was %s before",
                    Say.loss(training), Say.prior(this), Say.share(bestSkill()));
        }
        return Say.of(
                "loss %s vs %s: nothing learned in %s (skill %s)",
                Say.loss(training),
                Say.prior(this),
                Say.count(steps(), "step"),
                Say.share(lastSkill()));
    }
}
