package org.layerwright.bench.doctor.trial;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A healthy run and what was done to it.
 *
 * @param id as {@code F02}
 * @param what was done, in words
 * @param twin the healthy run
 * @param change what makes it faulty
 * @param expected the findings any of which is its right name: of the compiler, of the doctor, or
 *     {@link #REFUSED}; none if neither has a name for it, and a run is a miss for sure
 * @param effect what it does to the run
 */
public record Fault(
        String id,
        String what,
        Setup twin,
        UnaryOperator<Setup> change,
        Set<String> expected,
        Effect effect) {
    /** Layerwright's data checks do not take the data, and say why. */
    public static final String REFUSED = "refused";

    /** What a fault does. */
    public enum Effect {
        /** The run fails, or it is not one: it counts only if that is seen. */
        FAILS,
        /** The run looks good, and its figures or its speed are not what they seem. */
        LATENT
    }

    public Fault {
        expected = Set.copyOf(expected);
    }

    /** The faulty run. */
    public Setup faulty() {
        return change.apply(twin).called(id);
    }

    /** The same, if its run may look good. */
    public Fault latent() {
        return new Fault(id, what, twin, change, expected, Effect.LATENT);
    }
}
