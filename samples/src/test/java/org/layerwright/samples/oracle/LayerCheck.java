package org.layerwright.samples.oracle;

import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.Mode;
import org.layerwright.graph.Weight;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares a layer with its golden: facts known since compile time, first weights, numbers.
 *
 * @param golden what Keras says
 * @param network the generated network
 * @param comparison where differences go
 */
record LayerCheck(Golden golden, TestedNetwork network, Comparison comparison) {

    static void run(Golden golden, TestedNetwork network, Comparison comparison) {
        LayerCheck check = new LayerCheck(golden, network, comparison);
        check.facts();
        check.firstWeights();
        network.write(golden.weights());
        check.values();
        check.statistics();
    }

    private void facts() {
        LayerInfo info =
                network.definition().info().layers().stream()
                        .filter(layer -> layer.name().equals("tested"))
                        .findFirst()
                        .orElseThrow();
        comparison.same(
                "inferred output shape",
                Arrays.stream(inference().shape()).skip(1).mapToObj(size -> (int) size).toList(),
                info.outputShape());
        comparison.same(
                "trainable parameters", golden.trainableParameters(), info.trainableParameters());
        comparison.same(
                "parameters not trainable",
                golden.nonTrainableParameters(),
                info.nonTrainableParameters());
    }

    private void firstWeights() {
        Map<String, List<Long>> expected = new LinkedHashMap<>();
        golden.weights()
                .forEach(
                        (name, numbers) ->
                                expected.put(
                                        name, Arrays.stream(numbers.shape()).boxed().toList()));
        Map<String, List<Long>> built = new LinkedHashMap<>();
        for (Weight weight : network.weights()) {
            built.put(weight.name(), weight.shape().sizes());
        }
        comparison.same("weights and their shapes", expected, built);
        Map<String, Numbers> first = network.read(golden.initialConstants().keySet());
        golden.initialConstants()
                .forEach(
                        (name, constant) -> {
                            float[] values = Objects.requireNonNull(first.get(name)).values();
                            float[] constants = new float[values.length];
                            Arrays.fill(constants, constant);
                            comparison.same("first values of " + name, constants, values);
                        });
    }

    private void values() {
        TestedNetwork.Measured measured =
                network.measure(
                        golden.inputs(),
                        golden.random() ? Mode.INFERENCE : Mode.TRAINING,
                        new TestedNetwork.Slopes(
                                Objects.requireNonNull(golden.direction()),
                                golden.gradients().keySet()));
        comparison.of(Quantity.INFERENCE, "value in inference", inference(), measured.inference());
        if (!golden.random()) {
            comparison.of(
                    Quantity.TRAINING,
                    "value in training",
                    golden.training() == null ? inference() : golden.training(),
                    measured.asked());
        }
        comparison.ofAll(
                name ->
                        golden.inputs().containsKey(name)
                                ? Quantity.INPUT_GRADIENT
                                : Quantity.WEIGHT_GRADIENT,
                "gradient of ",
                golden.gradients(),
                measured.gradients());
    }

    private void statistics() {
        for (float factor : golden.passFactors()) {
            Map<String, Numbers> inputs = new LinkedHashMap<>();
            golden.inputs().forEach((name, numbers) -> inputs.put(name, numbers.times(factor)));
            network.trainWithoutLearning(inputs);
        }
        comparison.ofAll(
                name -> Quantity.STATISTICS,
                "after %d passes, ".formatted(golden.passFactors().size()),
                golden.afterPasses(),
                network.read(golden.afterPasses().keySet()));
    }

    private Numbers inference() {
        return Objects.requireNonNull(golden.inference());
    }
}
