package org.layerwright.data;

import org.layerwright.data.image.PixelLimit;

/**
 * How pictures are checked before training. Immutable.
 *
 * @param badImages what happens when some cannot be used; default {@link BadImages#REJECT}
 * @param maxPixels pixels, over all frames, above which a picture is refused unread; default 64 x
 *     2^20
 */
public record InspectionOptions(BadImages badImages, long maxPixels) {

    /** What to do about pictures that cannot be used. */
    public enum BadImages {
        /** Fail, listing them. */
        REJECT,
        /** Leave them out and tell. */
        SKIP
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code maxPixels} is below 1
     */
    public InspectionOptions {
        if (maxPixels < 1) {
            throw new IllegalArgumentException("maxPixels must be at least 1, was " + maxPixels);
        }
    }

    /** Fails on any bad picture. */
    public static InspectionOptions rejecting() {
        return new InspectionOptions(BadImages.REJECT, PixelLimit.DEFAULT);
    }

    /** Leaves bad pictures out. */
    public static InspectionOptions skipping() {
        return new InspectionOptions(BadImages.SKIP, PixelLimit.DEFAULT);
    }

    public InspectionOptions maxPixels(long limit) {
        return new InspectionOptions(badImages, limit);
    }
}
