package org.layerwright.processor.optimize;

import org.layerwright.processor.check.CheckedAugmentation;
import org.layerwright.processor.check.CheckedAugmentation.Step;
import org.layerwright.processor.model.Sampling;

import java.util.ArrayList;
import java.util.List;

/**
 * A checked augmentation as it will be written down.
 *
 * @param augmentation what was declared
 * @param stages groups of steps, each resampled once
 */
public record AugmentationPlan(CheckedAugmentation augmentation, List<Stage> stages) {

    /**
     * Consecutive geometric steps that are multiplied into one transform.
     *
     * @param steps at least one
     * @param sampling how the image is read
     */
    public record Stage(List<Step> steps, Sampling sampling) {
        public Stage {
            steps = List.copyOf(steps);
        }
    }

    public AugmentationPlan {
        stages = List.copyOf(stages);
    }

    /** A resampling for each step, as Keras does it. */
    public static AugmentationPlan leave(CheckedAugmentation augmentation) {
        return new AugmentationPlan(
                augmentation,
                augmentation.steps().stream()
                        .map(step -> new Stage(List.of(step), step.spec().sampling()))
                        .toList());
    }

    /**
     * One resampling for consecutive steps that read the image alike. Not bit-equal to the chain:
     * an image is blurred once in place of step by step, and its border is filled once.
     */
    public static AugmentationPlan optimize(CheckedAugmentation augmentation) {
        List<Stage> stages = new ArrayList<>();
        for (Step step : augmentation.steps()) {
            Sampling sampling = step.spec().sampling();
            Stage last = stages.isEmpty() ? null : stages.get(stages.size() - 1);
            if (last != null && joins(last.sampling(), sampling)) {
                List<Step> joined = new ArrayList<>(last.steps());
                joined.add(step);
                Sampling common =
                        last.sampling().equals(Sampling.EXACT) ? sampling : last.sampling();
                stages.set(stages.size() - 1, new Stage(joined, common));
            } else {
                stages.add(new Stage(List.of(step), sampling));
            }
        }
        return new AugmentationPlan(augmentation, stages);
    }

    private static boolean joins(Sampling first, Sampling second) {
        return first.equals(second)
                || first.equals(Sampling.EXACT)
                || second.equals(Sampling.EXACT);
    }
}
