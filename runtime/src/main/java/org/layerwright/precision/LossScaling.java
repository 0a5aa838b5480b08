package org.layerwright.precision;

/**
 * Dynamic scaling of the loss, for gradients in float16: the loss is multiplied by a scale and the
 * gradients are divided by it. A step whose gradients are not finite changes no weight and halves
 * the scale; after {@code growthSteps} finite steps in a row it doubles. Semantics: Keras's {@code
 * LossScaleOptimizer}, of Micikevicius et al. 2018.
 *
 * @param initial the first scale
 * @param growthSteps finite steps in a row until the scale doubles
 */
public record LossScaling(float initial, int growthSteps) {

    public LossScaling {
        if (!(initial > 0) || initial > Float.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the first scale must be finite and above 0, not " + initial);
        }
        if (growthSteps < 1) {
            throw new IllegalArgumentException(
                    "growthSteps must be at least 1, not " + growthSteps);
        }
    }

    /** Keras's: 32,768 at first, doubled each 2,000 finite steps. */
    public static LossScaling dynamic() {
        return new LossScaling(1 << 15, 2000);
    }
}
