package org.layerwright.diagnose.rule;

import java.util.List;

/**
 * All rules, the deepest causes first: of two that are true at once, the later is what comes of the
 * earlier, or a part of it.
 */
public final class Rules {
    private Rules() {}

    /** In order of depth. */
    public static final List<Rule> ALL =
            List.of(
                    // During training: what makes numbers useless, and what kills a network.
                    new RateTooHigh(),
                    new NotFinite(),
                    new DeadRelu(),
                    new Saturated(),
                    new SameAnswers(),
                    new OverRegularized(),
                    new RateCutEarly(),
                    new VanishingGradient(),
                    new SignalCollapse(),
                    new FrozenWeights(),
                    new RateTooLow(),
                    new NoiseDrownsSignal(),
                    new ExplodingGradient(),
                    new LossSpike(),
                    // What the two parts of the data say of each other.
                    new ClassesPermuted(),
                    new ValidationDiffers(),
                    new AugmentationDestroysLabel(),
                    new InferenceGap(),
                    new LabelsUnrelated(),
                    // Metrics.
                    new FrozenMetric(),
                    new MisnamedMetric(),
                    new NoSignal(),
                    new LabelNeverPredicted(),
                    new MetricDisagrees(),
                    // Runs that learn.
                    new TooGood(),
                    new Overfit(),
                    new Oscillation(),
                    // Notes.
                    new NotLearningYet(),
                    new Underfit(),
                    new StillImproving(),
                    new DecisionOnNoise(),
                    new InputBound());

    /** What people suspect first, by id: these are told where they were ruled out. */
    public static final List<String> SUSPECTS =
            List.of(
                    "dead-relu",
                    "rate-too-high",
                    "rate-too-low",
                    "labels-unrelated",
                    "not-finite",
                    "vanishing-gradient",
                    "same-answers",
                    "signal-collapse",
                    "overfit");
}
