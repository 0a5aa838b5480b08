package org.layerwright.data.survey;

import org.layerwright.data.image.PixelLimit;
import org.layerwright.data.likeness.Likeness;

/**
 * How a data set is surveyed. Immutable.
 *
 * @param likeness when two pictures count as nearly the same
 * @param maxPixels pixels, over all frames, above which a picture is refused unread; default 64 x
 *     2^20
 */
public record SurveyOptions(Likeness likeness, long maxPixels) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code maxPixels} is below 1
     */
    public SurveyOptions {
        if (maxPixels < 1) {
            throw new IllegalArgumentException("maxPixels must be at least 1, was " + maxPixels);
        }
    }

    /** {@link Likeness#defaults} and the usual limit of pixels. */
    public static SurveyOptions defaults() {
        return new SurveyOptions(Likeness.defaults(), PixelLimit.DEFAULT);
    }

    /** With another notion of nearly the same. */
    public SurveyOptions likeness(Likeness changed) {
        return new SurveyOptions(changed, maxPixels);
    }

    /** With another limit of pixels. */
    public SurveyOptions maxPixels(long limit) {
        return new SurveyOptions(likeness, limit);
    }
}
