package org.layerwright.train;

import org.layerwright.data.InspectionOptions;
import org.layerwright.data.InspectionOptions.BadImages;

/**
 * How to evaluate. Immutable: each method gives a changed copy.
 *
 * @param batchSize images measured at once, at least 1: more is faster and takes more memory, the
 *     result is the same; 32 by default
 * @param badImages what happens when pictures cannot be used; they are all checked before the first
 *     is measured; by default evaluating is refused, listing them
 * @param maxPixels pixels, over all frames, above which a picture counts as bad without being
 *     decoded; 64 x 2^20 by default
 */
public record EvaluateOptions(int batchSize, BadImages badImages, long maxPixels) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code batchSize} or {@code maxPixels} is below 1
     */
    public EvaluateOptions {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize must be at least 1, not " + batchSize);
        }
        maxPixels = new InspectionOptions(badImages, maxPixels).maxPixels();
    }

    /** Batches of 32; no bad picture. */
    public static EvaluateOptions defaults() {
        return new EvaluateOptions(32, BadImages.REJECT, InspectionOptions.rejecting().maxPixels());
    }

    /** With another batch size. */
    public EvaluateOptions batchSize(int images) {
        return new EvaluateOptions(images, badImages, maxPixels);
    }

    /** With another way with bad pictures. */
    public EvaluateOptions badImages(BadImages choice) {
        return new EvaluateOptions(batchSize, choice, maxPixels);
    }

    /** With another limit. */
    public EvaluateOptions maxPixels(long limit) {
        return new EvaluateOptions(batchSize, badImages, limit);
    }
}
