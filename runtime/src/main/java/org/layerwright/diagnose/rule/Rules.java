package org.layerwright.diagnose.rule;

import java.util.List;

/**
 * All rules, the deepest causes first: of two that are true at once, the later is what comes of the
 * earlier, or a part of it.
 */
public final class Rules {
    private Rules() {}

    /**
     * In order of depth: data before the network, the network before its training, what kills
     * before what hinders. A loss that is no number comes after what makes it so, such as the data
     * or the learning rate: it is the cause where nothing else explains it.
     */
    public static final List<Rule> ALL =
            List.of(
                    // Before training: data that nothing can be learned from, networks that
                    // cannot begin. They come first since they are why numbers explode.
                    new NotFiniteInput(),
                    new InputScale(),
                    new ConstantInput(),
                    new MissingLabel(),
                    new UnshuffledData(),
                    new IdenticalUnits(),
                    new DeadAtStart(),
                    new NoGradient(),
                    new MixedSamples(),
                    new LossAtStart(),
                    new ConstantAtStart(),
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
                    new PartsDiffer(),
                    new LeakedExamples(),
                    new ClassesPermuted(),
                    new ValidationDiffers(),
                    new AugmentationDestroysLabel(),
                    new InferenceGap(),
                    new LabelsUnrelated(),
                    new LabelNoise(),
                    new CannotMemorize(),
                    new ContradictingLabels(),
                    new DuplicateExamples(),
                    new PriorsDiffer(),
                    new LabelImbalance(),
                    // Metrics.
                    new FrozenMetric(),
                    new MisnamedMetric(),
                    new NoSignal(),
                    new LabelNeverPredicted(),
                    new MetricDisagrees(),
                    // What was asked for.
                    new OddBatch(),
                    new CallbacksClash(),
                    new EndlessWarmup(),
                    // Runs that learn.
                    new TooGood(),
                    new Overfit(),
                    new Oscillation(),
                    // Notes.
                    new NotLearningYet(),
                    new Underfit(),
                    new StillImproving(),
                    new DecisionOnNoise(),
                    new InputBound(),
                    new OutputBias(),
                    new Capacity(),
                    new NoValidation(),
                    new PriorScores());

    /** What people suspect first, by id: these are told where they were ruled out. */
    public static final List<String> SUSPECTS =
            List.of(
                    "dead-relu",
                    "rate-too-high",
                    "rate-too-low",
                    "input-range",
                    "label-imbalance",
                    "labels-unrelated",
                    "not-finite",
                    "leak",
                    "vanishing-gradient",
                    "same-answers",
                    "signal-collapse",
                    "overfit");
}
