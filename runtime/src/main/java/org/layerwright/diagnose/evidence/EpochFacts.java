package org.layerwright.diagnose.evidence;

import java.util.Map;
import java.util.Optional;

/**
 * One epoch.
 *
 * @param epoch counted from 1
 * @param lastStep how many steps were done when it ended
 * @param values what the history has of it, by name
 * @param training what was said about the training examples as they were seen, over the epoch
 * @param validation what was said about the validation examples after it, if it was validated
 * @param probe a fixed training batch after it
 */
public record EpochFacts(
        int epoch,
        long lastStep,
        Map<String, Double> values,
        Answers training,
        Optional<Answers> validation,
        Optional<Probe> probe) {

    public EpochFacts {
        values = Map.copyOf(values);
    }
}
