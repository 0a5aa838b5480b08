package org.layerwright.diagnose.rule;

import java.util.List;

/**
 * The rules that need steps of training, in groups; within a group the first is the deepest cause.
 */
final class DuringTraining {
    private DuringTraining() {}

    /** What takes all meaning from numbers, and what kills a network. */
    static final List<Rule> DEATH =
            List.of(
                    new RateTooHigh(),
                    new NotFinite(),
                    new DeadRelu(),
                    new Saturated(),
                    new SameAnswers());

    /** What keeps one that lives from learning. */
    static final List<Rule> HINDRANCE =
            List.of(
                    new OverRegularized(),
                    new RateCutEarly(),
                    new VanishingGradient(),
                    new SignalCollapse(),
                    new FrozenWeights(),
                    new RateTooLow(),
                    new NoiseDrownsSignal(),
                    new ExplodingGradient(),
                    new LossSpike());

    /** What training and validation, and the two passes, say of each other. */
    static final List<Rule> PARTS =
            List.of(
                    new ClassesPermuted(),
                    new ValidationDiffers(),
                    new AugmentationDestroysLabel(),
                    new InferenceGap(),
                    new LabelsUnrelated());

    /** Metrics that say less, or something else, than they seem to. */
    static final List<Rule> METRICS =
            List.of(
                    new FrozenMetric(),
                    new MisnamedMetric(),
                    new NoSignal(),
                    new LabelNeverPredicted(),
                    new MetricDisagrees());

    /** What is told of runs that learn, and notes. */
    static final List<Rule> LEARNING =
            List.of(
                    new TooGood(),
                    new Overfit(),
                    new Oscillation(),
                    new NotLearningYet(),
                    new Underfit(),
                    new StillImproving(),
                    new DecisionOnNoise(),
                    new InputBound());
}
