package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.StepFacts;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Steps so large that they undo what they learn: R11 of the catalogue. */
final class RateTooHigh implements Rule {
    /** In healthy runs the loss of the first steps is at most 2.18 times the first one's. */
    private static final double PEAK = 4;

    private static final double HEALTHY_PEAK = 2.2;

    /** The steps in which a rate that is too high shows (measured on 138 runs). */
    private static final int FIRST_STEPS = 60;

    /** Healthy steps change a kernel by 7e-4 to 1.4e-2 of its size. */
    private static final double LARGE_STEP = 0.1;

    @Override
    public String id() {
        return "rate-too-high";
    }

    @Override
    public String title() {
        return "learning rate too high";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.steps().size() >= FIRST_STEPS;
    }

    @Override
    public String ruledOut(CaseFile file) {
        double rise = peak(file).map(step -> step.loss() / first(file)).orElse(1.0);
        return rise <= 1.05
                ? "learning rate too high (the first steps did not raise the loss)"
                : Say.of(
                        "learning rate too high (the loss rose to at most %s times its first)",
                        Say.size(rise));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        boolean fails = course.isFailing() || course.isBroken();
        Optional<StepFacts> peak = peak(file).filter(step -> step.loss() > PEAK * first(file));
        Optional<WeightVitals> leap = largestStep(file);
        if (peak.isEmpty() && !course.fellBack() && !(leap.isPresent() && course.isStuck())) {
            return Optional.empty();
        }
        Finding.Builder told =
                Finding.of(this, fails ? Severity.ERROR : Severity.NOTE)
                        .at("@" + file.plan().optimizer());
        peak.ifPresent(step -> tellPeak(told, file, step));
        tellOutcome(told, course);
        leap.ifPresent(
                step ->
                        told.saw(
                                Say.of(
                                        "steps change %s by %s of its size; healthy are 7e-4 to"
                                                + " 1.4e-2",
                                        step.weight(), Say.size(step.updateRatio()))));
        return Optional.of(
                told.because(
                                Say.of(
                                        "a step at learning rate %s goes past the minimum it aims at"
                                                + " and lands where the loss is higher",
                                        Say.size(file.plan().rate())))
                        .fix(Say.lowerRate(file.plan()))
                        .fix("@Warmup(value = 200) beside the optimizer, or @GlobalClipNorm(1)")
                        .build());
    }

    private static void tellPeak(Finding.Builder told, CaseFile file, StepFacts peak) {
        told.since("step " + peak.step())
                .saw(
                        Say.of(
                                "loss %s at step %d, %s times what it began with; healthy runs stay"
                                        + " below %s",
                                Say.loss(peak.loss()),
                                peak.step(),
                                Say.size(peak.loss() / first(file)),
                                HEALTHY_PEAK));
    }

    private static void tellOutcome(Finding.Builder told, Course course) {
        if (course.isBroken()) {
            told.saw(
                    course.firstStep(step -> !Course.isFinite(step))
                            .map(step -> "the loss is no number since step " + step.step())
                            .orElse("a weight is no number any more"));
        } else if (course.isFailing()) {
            told.saw(course.nothingLearned());
        } else {
            told.saw(Say.of("it recovered: skill is %s now", Say.share(course.lastSkill())));
        }
    }

    /** What the first step's loss is, or would be of one that knows nothing. */
    private static double first(CaseFile file) {
        double prior = new Course(file).priorEntropy();
        double first = file.steps().get(0).loss();
        return Double.isNaN(prior) ? first : Math.max(first, prior);
    }

    /**
     * The highest finite loss of the first steps, or of those before the loss was no number, which
     * may come later.
     */
    private static Optional<StepFacts> peak(CaseFile file) {
        List<StepFacts> steps = file.steps();
        long broken =
                new Course(file)
                        .firstStep(step -> !Course.isFinite(step))
                        .map(StepFacts::step)
                        .orElse(-1L);
        return steps.stream()
                .filter(Course::isFinite)
                .filter(
                        step ->
                                broken >= 0
                                        ? step.step() >= broken - FIRST_STEPS
                                        : step.step() < FIRST_STEPS)
                .max(Comparator.comparingDouble(StepFacts::loss))
                .filter(step -> first(file) > 0);
    }

    /** The smallest of the recent readings' largest steps: large not once but always. */
    private static Optional<WeightVitals> largestStep(CaseFile file) {
        Inside inside = new Inside(file);
        return inside.recent().stream()
                .map(
                        reading ->
                                Inside.steps(List.of(reading))
                                        .max(Comparator.comparingDouble(WeightVitals::updateRatio)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(WeightVitals::updateRatio))
                .filter(step -> step.updateRatio() > LARGE_STEP);
    }
}
