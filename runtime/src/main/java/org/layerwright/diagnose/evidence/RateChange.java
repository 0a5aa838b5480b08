package org.layerwright.diagnose.evidence;

/**
 * The learning rate was set by a callback.
 *
 * @param epoch after which, counted from 1
 * @param from before
 * @param to after
 */
public record RateChange(int epoch, double from, double to) {

    /** Whether it was made smaller. */
    public boolean isCut() {
        return to < from;
    }
}
