package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.RATE_RISES;

import org.layerwright.processor.model.ScheduleSpec;
import org.layerwright.processor.model.Training;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;

import java.util.Optional;

/** A schedule that is called a decay lets the rate fall. */
final class RisingRate implements LintRule {
    /** What a schedule does at its end, and the attribute that says so. */
    private record End(String member, double value, double rate, String remedy) {}

    @Override
    public void check(SoundNetwork network, Findings findings) {
        Training training = network.model().training();
        double rate = training.optimizer().learningRate();
        for (Written<ScheduleSpec> schedule : training.schedules()) {
            end(schedule.spec(), rate)
                    .filter(end -> end.rate > rate)
                    .ifPresent(
                            end ->
                                    findings.add(
                                            RATE_RISES,
                                            schedule.annotation().origin(end.member),
                                            schedule.annotation().simpleName(),
                                            network.model().decl().simpleName(),
                                            end.member,
                                            Words.exact(end.value),
                                            Words.exact(rate),
                                            Words.exact(end.rate),
                                            end.remedy));
        }
    }

    private static Optional<End> end(ScheduleSpec schedule, double rate) {
        if (schedule instanceof ScheduleSpec.PolynomialDecay decay) {
            double end = decay.endLearningRate();
            return Optional.of(
                    new End(
                            "endLearningRate",
                            end,
                            end,
                            "Set it below learningRate, such as to 0."));
        }
        if (schedule instanceof ScheduleSpec.ExponentialDecay decay) {
            double factor = decay.decayRate();
            return Optional.of(
                    new End("decayRate", factor, rate * factor, "Set it below 1, such as to 0.9."));
        }
        return schedule instanceof ScheduleSpec.CosineDecayRestarts restarts
                ? Optional.of(
                        new End(
                                "mMul",
                                restarts.mMul(),
                                rate * restarts.mMul(),
                                "Set it to 1 or below."))
                : Optional.empty();
    }
}
