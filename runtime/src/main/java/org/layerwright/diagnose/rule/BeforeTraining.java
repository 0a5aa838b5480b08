package org.layerwright.diagnose.rule;

import java.util.List;

/**
 * The rules that need no step of training, in three groups: where each stands among the others
 * follows from what it explains. Within a group the first is the deepest cause.
 */
final class BeforeTraining {
    private BeforeTraining() {}

    /** Data that nothing can be learned from; only a NaN comes before. */
    static final List<Rule> INPUT =
            List.of(
                    new NotFiniteInput(),
                    new ConstantInput(),
                    new MissingLabel(),
                    new InputScale(),
                    new UnshuffledData(),
                    new PartsDiffer(),
                    new LeakedExamples());

    /** A network that cannot begin; explains what is stuck from the first step on. */
    static final List<Rule> START =
            List.of(
                    new IdenticalUnits(),
                    new DeadAtStart(),
                    new NoGradient(),
                    new LossAtStart(),
                    new ConstantAtStart());

    /** What is not as it should be, and may still work. */
    static final List<Rule> DOUBTS =
            List.of(
                    new CannotMemorize(),
                    new ContradictingLabels(),
                    new DuplicateExamples(),
                    new PriorsDiffer(),
                    new LabelImbalance(),
                    new OddBatch(),
                    new OutputBias(),
                    new Capacity(),
                    new NoValidation(),
                    new PriorScores());
}
