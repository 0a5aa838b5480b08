package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Plan;
import org.layerwright.diagnose.evidence.StepFacts;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Steps too small to get anywhere: R10 of the catalogue. */
final class RateTooLow implements Rule {
    /**
     * The largest step against its kernel: of runs that learn 6e-4 at least, of such as had moved
     * to knowing nothing, from knowing less, in five epochs 6e-5, of a rate of 1e-7 it is 1e-6.
     */
    private static final double TOO_SMALL = 1.5e-4;

    /** What a step should be: DL4J's and Karpathy's rule of thumb. */
    private static final double GOOD = 1e-3;

    @Override
    public String id() {
        return "rate-too-low";
    }

    @Override
    public String title() {
        return "learning rate too low";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return largest(file).isPresent();
    }

    @Override
    public String ruledOut(CaseFile file) {
        return Say.of(
                "learning rate too low (steps change a kernel by up to %s of its size)",
                Say.size(largest(file).map(WeightVitals::updateRatio).orElse(Double.NaN)));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        if (!course.isStuck() || isRising(file.steps())) {
            return Optional.empty();
        }
        return largest(file)
                .filter(step -> step.updateRatio() < TOO_SMALL)
                .map(step -> finding(course, step));
    }

    private Finding finding(Course course, WeightVitals largest) {
        Plan plan = course.file().plan();
        double ratio = largest.updateRatio();
        Finding.Builder told =
                Finding.of(this, Severity.WARNING)
                        .at("@" + plan.optimizer())
                        .saw(
                                Say.of(
                                        "the largest step changed %s by %s of its size; healthy"
                                                + " are 7e-4 to 1.4e-2",
                                        largest.weight(), Say.size(ratio)))
                        .saw(course.nothingLearned());
        if (ratio == 0) {
            return told.because("no weight was changed at all")
                    .fix("look at @GradientAccumulation: it waits for so many batches")
                    .fix("look at the sample weights: where they are 0 there is nothing to learn")
                    .build();
        }
        return told.because(
                        Say.of(
                                "at this pace weights have changed by their own size after %s steps",
                                Say.size(1 / ratio)))
                .fix(Say.rate(plan, higher(plan, ratio)))
                .fix(
                        "look at @ClipNorm and @GlobalClipNorm beside the optimizer: with @Sgd they"
                                + " limit the step")
                .build();
    }

    /** As much higher as the steps are too small, but no higher than usual if that helps. */
    private static double higher(Plan plan, double ratio) {
        double enough = plan.rate() * GOOD / ratio;
        double usual = Say.usualRate(plan);
        return usual > plan.rate() ? Math.min(enough, usual) : enough;
    }

    /** Whether a warm-up is still under way. */
    private static boolean isRising(List<StepFacts> steps) {
        int last = steps.size() - 1;
        return last > 0 && steps.get(last).rate() > steps.get(last - 1).rate();
    }

    private static Optional<WeightVitals> largest(CaseFile file) {
        return Inside.steps(file.readings())
                .max(Comparator.comparingDouble(WeightVitals::updateRatio));
    }
}
