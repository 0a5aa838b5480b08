package org.layerwright.graph;

import java.util.List;
import java.util.Optional;

/**
 * What is done with gradients before an optimizer has them and with weights besides. Immutable:
 * each method gives a changed copy.
 *
 * <p>In an update the mean of accumulated gradients is taken and clipped; weights decay, follow the
 * optimizer, are brought back within their constraints, and averaged.
 *
 * @param clipping of gradients
 * @param weightDecay share of a weight, times the rate, that is taken off it in an update
 * @param withoutDecay the names, within their layers, of weights that do not decay
 * @param accumulationSteps how many batches make one update
 * @param average a moving average of weights, if one is kept
 */
public record UpdateOptions(
        Clipping clipping,
        float weightDecay,
        List<String> withoutDecay,
        int accumulationSteps,
        Optional<MovingAverage> average) {
    private static final UpdateOptions PLAIN =
            new UpdateOptions(Clipping.none(), 0, List.of(), 1, Optional.empty());

    public UpdateOptions {
        withoutDecay = List.copyOf(withoutDecay);
        Checks.notNegative("weightDecay", weightDecay);
        if (accumulationSteps < 1) {
            throw new IllegalArgumentException(
                    "accumulationSteps must be at least 1, not " + accumulationSteps);
        }
    }

    /** Gradients go to the optimizer as they are, and that is all. */
    public static UpdateOptions plain() {
        return PLAIN;
    }

    /** Gradients are clipped. */
    public UpdateOptions clipping(Clipping choice) {
        return new UpdateOptions(choice, weightDecay, withoutDecay, accumulationSteps, average);
    }

    /**
     * Weights decay: {@code w -= rate * share * w} (Loshchilov and Hutter 2019).
     *
     * @param without names of weights that do not, such as {@code bias}
     */
    public UpdateOptions weightDecay(float share, String... without) {
        return new UpdateOptions(clipping, share, List.of(without), accumulationSteps, average);
    }

    /** Weights change once in {@code steps} batches, by the mean of their gradients. */
    public UpdateOptions accumulation(int steps) {
        return new UpdateOptions(clipping, weightDecay, withoutDecay, steps, average);
    }

    /** A moving average of weights is kept, which they become when training ends. */
    public UpdateOptions average(MovingAverage kept) {
        return new UpdateOptions(
                clipping, weightDecay, withoutDecay, accumulationSteps, Optional.of(kept));
    }

    /** Whether a weight decays. */
    boolean decays(Weight weight) {
        String name = weight.name().substring(weight.name().lastIndexOf('/') + 1);
        return weightDecay > 0 && !withoutDecay.contains(name);
    }
}
