package org.layerwright.bench.doctor.score;

import java.util.List;

/**
 * What the doctor said at one moment.
 *
 * @param epoch how many epochs were done; 0 before training
 * @param cause the id of the one cause; empty if it named none
 * @param also ids of its other errors and warnings
 */
public record Spoken(int epoch, String cause, List<String> also) {
    public Spoken {
        also = List.copyOf(also);
    }

    /** Whether there was an error or a warning. */
    public boolean alarms() {
        return !cause.isEmpty() || !also.isEmpty();
    }
}
