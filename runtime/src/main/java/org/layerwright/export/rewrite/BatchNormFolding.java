package org.layerwright.export.rewrite;

import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Multiplies batch normalization into the layer before it. With moving statistics it is {@code a x
 * + b}, channel by channel: {@code a} goes into the kernel of a convolution (also dilated, grouped,
 * depthwise, separable or transposed) or a dense layer, and {@code b} becomes its bias. Exact but
 * for rounding: the new numbers are computed in double precision and rounded once. A normalization
 * stays where the layer's output is read by others too, or where something other than a linear
 * layer comes before it.
 */
public final class BatchNormFolding {
    private static final Logger LOG = LoggerFactory.getLogger(BatchNormFolding.class);

    private final GraphNodes nodes;
    private final WeightValues constants;
    private final Map<String, WeightValues.Values> made = new LinkedHashMap<>();

    private BatchNormFolding(GraphNodes nodes, WeightValues constants) {
        this.nodes = nodes;
        this.constants = constants;
    }

    /**
     * A graph after folding.
     *
     * @param graph the graph
     * @param made the values of its new variables, by the names of their ops
     */
    public record Folded(GraphDef graph, WeightValues made) {}

    /**
     * Folds what can be folded.
     *
     * @param graph an inference graph
     * @param ends the ops that will be fed or fetched
     * @param values gives the values of ops that depend on nothing fed, by name
     */
    public static Folded fold(
            GraphDef graph,
            Collection<String> ends,
            Function<Collection<String>, WeightValues> values) {
        GraphNodes nodes = GraphNodes.of(graph);
        Map<String, Integer> readers = nodes.readers(ends);
        List<NodeDef> norms = nodes.all().stream().filter(LayerBeforeNorm::isNorm).toList();
        List<LayerBeforeNorm> found =
                norms.stream()
                        .flatMap(norm -> LayerBeforeNorm.find(nodes, readers, norm).stream())
                        .toList();
        Set<String> needed = new LinkedHashSet<>();
        found.forEach(layer -> needed.addAll(layer.constants()));
        BatchNormFolding folding =
                new BatchNormFolding(
                        nodes,
                        needed.isEmpty() ? new WeightValues(Map.of()) : values.apply(needed));
        long folded = found.stream().filter(folding::folds).count();
        LOG.debug("{} of {} batch normalizations folded", folded, norms.size());
        return new Folded(nodes.neededFor(ends).toGraphDef(), new WeightValues(folding.made));
    }

    private boolean folds(LayerBeforeNorm layer) {
        double[] factors = factors(layer.norm());
        if (!channelsFit(layer, factors.length)
                || !Arrays.stream(factors).allMatch(Double::isFinite)) {
            return false;
        }
        float[] shift = shift(layer, factors);
        int first = 0;
        for (NodeDef op : layer.kernels()) {
            WeightValues.Values kernel = constants.get(op.getInput(KernelOp.KERNEL));
            WeightValues.Values scaled = KernelOp.of(op).scaled(kernel, factors, first);
            String name = add(op.getInput(KernelOp.KERNEL), scaled);
            nodes.put(op.toBuilder().setInput(KernelOp.KERNEL, name).build());
            first += channels(op);
        }
        withoutBiases(layer);
        Extent size = Extent.of(shift.length);
        String bias = add(layer.norm().getInput(2), new WeightValues.Values(size, shift));
        nodes.put(Attributes.biasAdd(layer.norm(), below(layer, layer.norm()), bias));
        return true;
    }

    private boolean channelsFit(LayerBeforeNorm layer, int channels) {
        int given = layer.kernels().stream().mapToInt(this::channels).sum();
        return given == channels
                && layer.reshapedTo(nodes).stream().allMatch(last -> last == channels);
    }

    private int channels(NodeDef op) {
        WeightValues.Values kernel = constants.get(op.getInput(KernelOp.KERNEL));
        return KernelOp.of(op).channels(kernel.shape().sizes());
    }

    private double[] factors(NodeDef norm) {
        float[] gamma = numbers(norm.getInput(1));
        float[] variance = numbers(norm.getInput(4));
        double epsilon = Attributes.number(norm, "epsilon");
        double[] factors = new double[gamma.length];
        Arrays.setAll(factors, i -> gamma[i] / Math.sqrt(variance[i] + epsilon));
        return factors;
    }

    private float[] shift(LayerBeforeNorm layer, double[] factors) {
        float[] beta = numbers(layer.norm().getInput(2));
        float[] mean = numbers(layer.norm().getInput(3));
        List<float[]> biases =
                layer.biases().stream().map(bias -> numbers(bias.getInput(1))).toList();
        float[] shift = new float[factors.length];
        for (int i = 0; i < shift.length; i++) {
            double before = -mean[i];
            for (float[] bias : biases) {
                before += bias[i];
            }
            shift[i] = (float) (beta[i] + before * factors[i]);
        }
        return shift;
    }

    private float[] numbers(String input) {
        return constants.get(input).numbers();
    }

    /** The biases are in the shift now: who reads one reads what is below it. */
    private void withoutBiases(LayerBeforeNorm layer) {
        for (NodeDef node : layer.path()) {
            nodes.put(node.toBuilder().setInput(0, below(layer, node)).build());
        }
    }

    private String below(LayerBeforeNorm layer, NodeDef node) {
        String input = node.getInput(0);
        while (layer.biases().contains(nodes.producer(input))) {
            input = nodes.producer(input).getInput(0);
        }
        return input;
    }

    /** A new variable, called after the weight it replaces. */
    private String add(String replaced, WeightValues.Values values) {
        String name = "folded/" + nodes.producer(replaced).getName();
        String free = name;
        for (int i = 1; nodes.has(free); i++) {
            free = name + "_" + i;
        }
        nodes.put(Attributes.variable(free, values.shape()));
        made.put(free, values);
        return free;
    }
}
