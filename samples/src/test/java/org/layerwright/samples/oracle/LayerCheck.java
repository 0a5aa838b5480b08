package org.layerwright.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.Mode;
import org.layerwright.graph.Weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares a layer with its golden: facts known since compile time, first weights, numbers. */
final class LayerCheck {
    private final Golden golden;
    private final TestedNetwork network;
    private final ErrorTable table;
    private final SoftAssertions softly = new SoftAssertions();

    LayerCheck(Golden golden, TestedNetwork network, ErrorTable table) {
        this.golden = golden;
        this.network = network;
        this.table = table;
    }

    void run() {
        facts();
        firstWeights();
        network.write(golden.weights());
        values();
        gradients();
        statistics();
        softly.assertAll();
    }

    private void facts() {
        LayerInfo info =
                network.definition().info().layers().stream()
                        .filter(layer -> layer.name().equals("tested"))
                        .findFirst()
                        .orElseThrow();
        long[] shape = inference().shape();
        softly.assertThat(info.outputShape())
                .as("inferred output shape")
                .isEqualTo(Arrays.stream(shape).skip(1).mapToObj(size -> (int) size).toList());
        softly.assertThat(info.trainableParameters())
                .as("trainable parameters")
                .isEqualTo(golden.trainableParameters());
        softly.assertThat(info.nonTrainableParameters())
                .as("parameters not trainable")
                .isEqualTo(golden.nonTrainableParameters());
    }

    private void firstWeights() {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        golden.weights()
                .forEach(
                        (name, numbers) ->
                                shapes.put(name, Arrays.stream(numbers.shape()).boxed().toList()));
        Map<String, List<Long>> built = new LinkedHashMap<>();
        for (Weight weight : network.weights()) {
            built.put(weight.name(), weight.shape().sizes());
        }
        assertThat(built).as("weights and their shapes").isEqualTo(shapes);
        Map<String, Numbers> first = network.read(golden.initialConstants().keySet());
        golden.initialConstants()
                .forEach(
                        (name, constant) ->
                                softly.assertThat(Objects.requireNonNull(first.get(name)).values())
                                        .as("first values of %s", name)
                                        .containsOnly(constant));
    }

    private void values() {
        compare(
                Quantity.INFERENCE,
                "value in inference",
                inference(),
                network.value(Mode.INFERENCE, golden.inputs()));
        if (!golden.random()) {
            compare(
                    Quantity.TRAINING,
                    "value in training",
                    golden.training() == null ? inference() : golden.training(),
                    network.value(Mode.TRAINING, golden.inputs()));
        }
    }

    private void gradients() {
        List<String> names = new ArrayList<>(golden.gradients().keySet());
        Mode mode = golden.random() ? Mode.INFERENCE : Mode.TRAINING;
        Numbers direction = Objects.requireNonNull(golden.direction());
        network.gradients(mode, golden.inputs(), direction, names)
                .forEach(
                        (name, gradient) ->
                                compare(
                                        golden.inputs().containsKey(name)
                                                ? Quantity.INPUT_GRADIENT
                                                : Quantity.WEIGHT_GRADIENT,
                                        "gradient of " + name,
                                        Objects.requireNonNull(golden.gradients().get(name)),
                                        gradient));
    }

    private void statistics() {
        for (float factor : golden.passFactors()) {
            Map<String, Numbers> inputs = new LinkedHashMap<>();
            golden.inputs().forEach((name, numbers) -> inputs.put(name, numbers.times(factor)));
            network.trainWithoutLearning(inputs);
        }
        network.read(golden.afterPasses().keySet())
                .forEach(
                        (name, numbers) ->
                                compare(
                                        Quantity.STATISTICS,
                                        name + " after " + golden.passFactors().size() + " passes",
                                        Objects.requireNonNull(golden.afterPasses().get(name)),
                                        numbers));
    }

    private Numbers inference() {
        return Objects.requireNonNull(golden.inference());
    }

    private void compare(Quantity quantity, String what, Numbers expected, Numbers actual) {
        softly.assertThat(actual.shape()).as("shape of %s", what).isEqualTo(expected.shape());
        if (expected.sameShape(actual)) {
            double error = expected.errorOf(actual);
            table.add(golden, quantity, error);
            softly.assertThat(error)
                    .as("error of %s: expected %s, was %s", what, expected, actual)
                    .isLessThanOrEqualTo(Tolerances.of(golden));
        }
    }
}
