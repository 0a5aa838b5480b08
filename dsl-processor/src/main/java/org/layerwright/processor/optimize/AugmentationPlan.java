package org.layerwright.processor.optimize;

import org.layerwright.processor.check.CheckedAugmentation;
import org.layerwright.processor.check.CheckedAugmentation.Step;
import org.layerwright.processor.model.Sampling;
import org.layerwright.processor.model.StepSpec.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A checked augmentation as it will be written down.
 *
 * @param augmentation what was declared
 * @param stages groups of steps, each geometric one resampled once
 * @param decisions which steps were joined
 */
public record AugmentationPlan(
        CheckedAugmentation augmentation, List<Stage> stages, List<Decision> decisions) {

    /**
     * Consecutive geometric steps that are multiplied into one transform, or consecutive steps of
     * another kind.
     *
     * @param steps at least one
     * @param reading how geometric steps read the image; empty if any way gives the same result
     */
    public record Stage(List<Step> steps, Optional<Sampling> reading) {
        public Stage {
            steps = List.copyOf(steps);
        }

        /** The steps' names in order: {@code flip, rotate, zoom}. */
        public String names() {
            return steps.stream().map(Step::name).collect(Collectors.joining(", "));
        }

        /** How the image is read. */
        public Sampling sampling() {
            return reading.orElse(Sampling.EXACT);
        }

        /** What all its steps do. */
        public Kind kind() {
            return steps.get(0).spec().kind();
        }

        /** Whether it resamples the image. */
        public boolean isGeometric() {
            return kind() == Kind.GEOMETRIC;
        }

        private boolean joins(Step step, boolean geometry) {
            if (kind() != step.spec().kind() || (isGeometric() && !geometry)) {
                return false;
            }
            Optional<Sampling> other = step.spec().reading();
            return reading.isEmpty() || other.isEmpty() || reading.equals(other);
        }

        private Stage with(Step step) {
            List<Step> joined = new ArrayList<>(steps);
            joined.add(step);
            return new Stage(joined, reading.or(() -> step.spec().reading()));
        }

        private static Stage of(Step step) {
            return new Stage(List.of(step), step.spec().reading());
        }
    }

    public AugmentationPlan {
        stages = List.copyOf(stages);
        decisions = List.copyOf(decisions);
    }

    /**
     * One resampling for consecutive steps that read the image alike; where the declaration wants
     * none joined, one for each step, as Keras does it. The two are not bit-equal: joined, an image
     * is blurred once in place of step by step, and its border is filled once. That is why the
     * declaration says which it is, and no option of the compiler.
     */
    public static AugmentationPlan of(CheckedAugmentation augmentation) {
        List<Stage> stages = new ArrayList<>();
        for (Step step : augmentation.steps()) {
            int last = stages.size() - 1;
            if (last >= 0 && stages.get(last).joins(step, augmentation.joined())) {
                stages.set(last, stages.get(last).with(step));
            } else {
                stages.add(Stage.of(step));
            }
        }
        List<Decision> decisions =
                stages.stream()
                        .filter(stage -> stage.isGeometric() && stage.steps().size() > 1)
                        .map(AugmentationPlan::joined)
                        .toList();
        return new AugmentationPlan(augmentation, stages, decisions);
    }

    private static Decision joined(Stage stage) {
        return new Decision(
                "geometry-joined",
                Claim.BY_CHOICE,
                "%s share one resampling in place of %d; blurred once, borders filled once, so not"
                                .formatted(stage.names(), stage.steps().size())
                        + " bit-equal to the chain",
                Optional.empty());
    }
}
