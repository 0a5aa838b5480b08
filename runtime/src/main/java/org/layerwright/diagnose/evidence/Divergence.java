package org.layerwright.diagnose.evidence;

import java.util.List;
import java.util.Optional;

/**
 * That a loss or weight became infinite or NaN, and what the same batch gives with the weights from
 * before the epoch, which were numbers.
 *
 * @param step how many steps were done before the one whose loss was no number, or before it was
 *     found after an epoch
 * @param epoch in which, counted from 1
 * @param badInputs inputs of that step's batch that have infinite or NaN numbers, by name
 * @param badLayer the first layer that gives no numbers for that batch even with the weights from
 *     before the epoch; empty if all do, so that the weights must have become too large since, or
 *     if there was no batch to try
 */
public record Divergence(long step, int epoch, List<String> badInputs, Optional<String> badLayer) {

    public Divergence {
        badInputs = List.copyOf(badInputs);
    }
}
