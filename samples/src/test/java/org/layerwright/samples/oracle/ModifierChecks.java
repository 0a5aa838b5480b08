package org.layerwright.samples.oracle;

import java.util.Map;
import java.util.Objects;

/** Compares what stands beside a layer: regularizers, constraints, initializers. */
final class ModifierChecks {
    private ModifierChecks() {}

    /** The term that a regularizer adds to the loss, and its gradients. */
    static void regularizer(Golden golden, TestedNetwork network, Comparison comparison) {
        network.write(golden.weights());
        Map<String, Numbers> measured =
                network.penalty(golden.inputs(), golden.penaltyGradients().keySet());
        float penalty = Objects.requireNonNull(measured.get("penalty")).values()[0];
        comparison.of(
                Quantity.PENALTY,
                "penalty",
                Objects.requireNonNull(golden.penalty()),
                new Numbers(new long[0], new float[] {penalty}));
        comparison.ofAll(
                name ->
                        golden.inputs().containsKey(name)
                                ? Quantity.INPUT_GRADIENT
                                : Quantity.WEIGHT_GRADIENT,
                "penalty's gradient of ",
                golden.penaltyGradients(),
                measured);
    }

    /** What a training step leaves of weights that it would not change otherwise. */
    static void constraint(Golden golden, TestedNetwork network, Comparison comparison) {
        network.write(golden.weights());
        network.trainWithoutLearning(golden.inputs());
        comparison.ofAll(
                name -> Quantity.WEIGHTS,
                "after a step, ",
                golden.projected(),
                network.read(golden.projected().keySet()));
    }

    /** First values. */
    static void initializer(Golden golden, TestedNetwork network, Comparison comparison) {
        comparison.ofAll(
                name -> Quantity.WEIGHTS,
                "first values of ",
                golden.initial(),
                network.read(golden.initial().keySet()));
    }
}
