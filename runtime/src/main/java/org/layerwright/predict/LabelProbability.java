package org.layerwright.predict;

import java.util.Locale;

/**
 * One label of a prediction.
 *
 * @param label the label's name
 * @param probability how likely the picture has it, 0 to 1
 */
public record LabelProbability(String label, float probability) {

    /** As {@code jazz 0.931}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.3f", label, probability);
    }
}
