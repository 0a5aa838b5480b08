package org.layerwright.train;

import java.util.Optional;

/**
 * How an epoch ended.
 *
 * @param result what it gave, if it was completed
 * @param finite whether every loss was a finite number
 */
record EpochOutcome(Optional<EpochResult> result, boolean finite) {

    static EpochOutcome completed(EpochResult result) {
        return new EpochOutcome(Optional.of(result), true);
    }

    /** The run was interrupted between two steps, or while validating. */
    static EpochOutcome cutShort() {
        return new EpochOutcome(Optional.empty(), true);
    }

    static EpochOutcome diverged() {
        return new EpochOutcome(Optional.empty(), false);
    }
}
