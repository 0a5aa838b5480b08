package org.layerwright.processor.check.lint;

import org.layerwright.processor.model.RuleSpec;
import org.layerwright.processor.model.ScheduleSpec;
import org.layerwright.processor.model.Training;

import java.util.Map;
import java.util.Optional;

/** Which learning rates are usual, and which a network comes to. */
final class LearningRates {
    /**
     * Of an optimizer.
     *
     * @param least below it, weights do not get anywhere in a usual run
     * @param high above it, few networks learn
     * @param most from it on, next to none does
     * @param usual the one to begin with
     */
    record Range(double least, double high, double most, double usual) {}

    private static final Range ADAM = new Range(1e-6, 1e-2, 3e-2, 1e-3);

    private static final Map<Class<? extends RuleSpec>, Range> RANGES =
            Map.of(
                    RuleSpec.Adadelta.class, new Range(1e-5, 2, 20, 1),
                    RuleSpec.Adagrad.class, new Range(1e-5, 0.1, 0.5, 0.01),
                    RuleSpec.Adam.class, ADAM,
                    RuleSpec.Adamax.class, new Range(1e-6, 2e-2, 6e-2, 1e-3),
                    RuleSpec.Lion.class, new Range(1e-7, 2e-3, 1e-2, 1e-4),
                    RuleSpec.Nadam.class, ADAM,
                    RuleSpec.RMSprop.class, ADAM,
                    RuleSpec.Sgd.class, new Range(1e-5, 0.1, Math.nextUp(0.3), 0.01));

    private LearningRates() {}

    static Range of(RuleSpec rule) {
        return Optional.ofNullable(RANGES.get(rule.getClass())).orElse(ADAM);
    }

    /** The highest rate that a network's schedule comes to, as far as it is known. */
    static double peak(Training training) {
        double rate = training.optimizer().learningRate();
        return training.schedules().stream()
                .mapToDouble(schedule -> peak(schedule.spec(), rate))
                .findFirst()
                .orElse(rate);
    }

    static double peak(ScheduleSpec schedule, double rate) {
        if (schedule instanceof ScheduleSpec.PiecewiseConstantDecay steps) {
            return Math.max(
                    rate, steps.values().stream().mapToDouble(value -> value).max().orElse(rate));
        }
        return schedule instanceof ScheduleSpec.PolynomialDecay decay
                ? Math.max(rate, decay.endLearningRate())
                : rate;
    }
}
