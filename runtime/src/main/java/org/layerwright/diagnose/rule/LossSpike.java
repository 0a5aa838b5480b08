package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.StepFacts;

import java.util.List;
import java.util.Optional;

/** Single steps with a loss far above the steps before: R02 of the catalogue. */
final class LossSpike implements Rule {
    /** So many times the median of the steps before. */
    private static final double FACTOR = 4;

    private static final int WINDOW = 50;

    /** Before this the rate is the first suspect. */
    private static final int FIRST = 60;

    @Override
    public String id() {
        return "loss-spike";
    }

    @Override
    public String title() {
        return "loss spike";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.steps().size() > FIRST;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        List<StepFacts> steps = file.steps();
        double prior = new Course(file).priorEntropy();
        for (int i = FIRST; i < steps.size(); i++) {
            double loss = steps.get(i).loss();
            // A loss near 0 has spikes that do not matter: they stay below knowing nothing.
            if (loss > prior && Double.isFinite(loss)) {
                double usual = median(steps.subList(i - WINDOW, i));
                if (loss > FACTOR * usual) {
                    return Optional.of(finding(file, steps.get(i), usual));
                }
            }
        }
        return Optional.empty();
    }

    private static double median(List<StepFacts> steps) {
        return steps.stream()
                .mapToDouble(StepFacts::loss)
                .sorted()
                .skip(steps.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    private Finding finding(CaseFile file, StepFacts step, double usual) {
        return Finding.of(this, Severity.WARNING)
                .since("step " + step.step())
                .saw(
                        Say.of(
                                "loss %s at step %d, the %d steps before had a median of %s; healthy"
                                        + " is less than %s times that",
                                Say.loss(step.loss()),
                                step.step(),
                                WINDOW,
                                Say.loss(usual),
                                Say.size(FACTOR)))
                .because("a batch unlike the others, or a step too large at a steep place")
                .fix(Say.of("@GlobalClipNorm(1) beside @%s", file.plan().optimizer()))
                .fix(Say.lowerRate(file.plan()))
                .build();
    }
}
