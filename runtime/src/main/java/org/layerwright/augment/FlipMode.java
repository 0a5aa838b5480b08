package org.layerwright.augment;

/** In which directions images are mirrored, each with probability 1/2. */
public enum FlipMode {
    /** Left and right change places. */
    HORIZONTAL(true, false),
    /** Top and bottom change places. */
    VERTICAL(false, true),
    /**
     * Both, by two independent coins for each image, as in Keras 2: four equally likely outcomes.
     */
    HORIZONTAL_AND_VERTICAL(true, true);

    private final boolean horizontal;
    private final boolean vertical;

    FlipMode(boolean horizontal, boolean vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    /** Whether left and right may change places. */
    public boolean horizontal() {
        return horizontal;
    }

    /** Whether top and bottom may change places. */
    public boolean vertical() {
        return vertical;
    }
}
