package org.layerwright.samples.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares what stands beside a layer: regularizers, constraints, initializers. */
final class ModifierChecks {
    private ModifierChecks() {}

    /** The term that a regularizer adds to the loss, and its gradients. */
    static void regularizer(Golden golden, TestedNetwork network, Comparison comparison) {
        network.write(golden.weights());
        comparison.of(
                Quantity.PENALTY,
                "penalty",
                Objects.requireNonNull(golden.penalty()),
                network.penalty(golden.inputs()));
        List<String> names = new ArrayList<>(golden.penaltyGradients().keySet());
        Map<String, Numbers> gradients = network.penaltyGradients(golden.inputs(), names);
        comparison.ofAll(
                name ->
                        golden.inputs().containsKey(name)
                                ? Quantity.INPUT_GRADIENT
                                : Quantity.WEIGHT_GRADIENT,
                "penalty's gradient of ",
                golden.penaltyGradients(),
                gradients);
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
