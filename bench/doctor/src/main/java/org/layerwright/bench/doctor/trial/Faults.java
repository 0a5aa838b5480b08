package org.layerwright.bench.doctor.trial;

import org.layerwright.bench.doctor.data.Parts;
import org.layerwright.bench.doctor.trial.Fault.Effect;

import java.util.Set;
import java.util.function.UnaryOperator;

/** How rows of the tables are written. */
final class Faults {
    private Faults() {}

    /** A change of the setup. */
    static Fault fault(
            String id, String what, Setup twin, UnaryOperator<Setup> change, String... expected) {
        return new Fault(id, what, twin, change, Set.of(expected), Effect.FAILS);
    }

    /** A change of the data. */
    static Fault data(
            String id, String what, Setup twin, UnaryOperator<Parts> change, String... expected) {
        return fault(id, what, twin, setup -> setup.data(change), expected);
    }
}
