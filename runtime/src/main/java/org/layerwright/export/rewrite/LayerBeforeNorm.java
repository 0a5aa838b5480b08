package org.layerwright.export.rewrite;

import org.tensorflow.proto.NodeDef;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A batch normalization and the layer before it, of which nothing else reads.
 *
 * @param norm the normalization
 * @param path what lies between, from the normalization down, biases left out: ops that leave
 *     channels where they are
 * @param biases the layer's biases, on the way from it to the normalization
 * @param kernels the ops with the kernels: one, or one a group of channels
 */
record LayerBeforeNorm(
        NodeDef norm, List<NodeDef> path, List<NodeDef> biases, List<NodeDef> kernels) {
    private static final Set<String> NORMS = Set.of("FusedBatchNorm", "FusedBatchNormV3");

    /**
     * Ops that leave channels where they are, and when; what scales or shifts a channel may as well
     * come before them, means over places included. A reshaping does if the last axis stays: the
     * size it gives that is compared with the kernel's later.
     */
    private static final Map<String, BiPredicate<GraphNodes, NodeDef>> NEUTRAL =
            Map.of(
                    "AvgPool", (nodes, node) -> true,
                    "Identity", (nodes, node) -> true,
                    "Reshape", (nodes, node) -> lastOf(nodes, node.getInput(1)) > 0,
                    "BatchToSpaceND", (nodes, node) -> integers(nodes, node, 1).size() == 2);

    private static final int CHANNEL_AXIS = 3;

    static boolean isNorm(NodeDef node) {
        return NORMS.contains(node.getOp())
                && !Attributes.flag(node, "is_training")
                && Attributes.channelsLast(node);
    }

    /** The layer before a normalization, if there is one that the normalization can go into. */
    static Optional<LayerBeforeNorm> find(
            GraphNodes nodes, Map<String, Integer> readers, NodeDef norm) {
        if (!parametersAreConstant(nodes, norm)) {
            return Optional.empty();
        }
        List<NodeDef> path = new ArrayList<>();
        List<NodeDef> biases = new ArrayList<>();
        NodeDef node = nodes.producer(norm.getInput(0));
        while (readers.getOrDefault(node.getName(), 0) == 1) {
            if (node.getOp().equals("BiasAdd") && isConstant(nodes, node.getInput(1))) {
                biases.add(node);
            } else if (isNeutral(nodes, node)) {
                path.add(node);
            } else {
                List<NodeDef> kernels = kernels(nodes, readers, node);
                return kernels.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LayerBeforeNorm(norm, path, biases, kernels));
            }
            node = nodes.producer(node.getInput(0));
        }
        return Optional.empty();
    }

    private static boolean parametersAreConstant(GraphNodes nodes, NodeDef norm) {
        return norm.getInputList().subList(1, 5).stream()
                .allMatch(parameter -> isConstant(nodes, parameter));
    }

    private static boolean isNeutral(GraphNodes nodes, NodeDef node) {
        BiPredicate<GraphNodes, NodeDef> condition = NEUTRAL.get(node.getOp());
        return condition != null && condition.test(nodes, node);
    }

    private static List<Integer> integers(GraphNodes nodes, NodeDef node, int input) {
        return Attributes.integers(nodes.producer(node.getInput(input)));
    }

    private static int lastOf(GraphNodes nodes, String constant) {
        List<Integer> numbers = Attributes.integers(nodes.producer(constant));
        return numbers.isEmpty() ? -1 : numbers.get(numbers.size() - 1);
    }

    private static List<NodeDef> kernels(
            GraphNodes nodes, Map<String, Integer> readers, NodeDef node) {
        if (isLayer(nodes, node)) {
            return List.of(node);
        }
        int last = node.getInputCount() - 1;
        if (!node.getOp().equals("ConcatV2")
                || lastOf(nodes, node.getInput(last)) != CHANNEL_AXIS) {
            return List.of();
        }
        List<NodeDef> groups =
                node.getInputList().subList(0, last).stream().map(nodes::producer).toList();
        boolean all =
                groups.stream()
                        .allMatch(
                                group ->
                                        readers.getOrDefault(group.getName(), 0) == 1
                                                && isLayer(nodes, group));
        return all ? groups : List.of();
    }

    private static boolean isLayer(GraphNodes nodes, NodeDef node) {
        return KernelOp.is(node) && isConstant(nodes, node.getInput(KernelOp.KERNEL));
    }

    /** Whether it depends on nothing that is fed. */
    private static boolean isConstant(GraphNodes nodes, String input) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(input));
        while (!open.isEmpty()) {
            NodeDef node = nodes.producer(open.remove());
            if (node.getOp().startsWith("Placeholder")) {
                return false;
            }
            if (seen.add(node.getName())) {
                open.addAll(node.getInputList());
            }
        }
        return true;
    }

    /** Sizes of the last axis that reshapings on the way give. */
    List<Integer> reshapedTo(GraphNodes nodes) {
        return path.stream()
                .filter(node -> node.getOp().equals("Reshape"))
                .map(node -> lastOf(nodes, node.getInput(1)))
                .toList();
    }

    /** The inputs whose values are needed to fold it. */
    List<String> constants() {
        List<String> constants = new ArrayList<>(norm.getInputList().subList(1, 5));
        biases.forEach(bias -> constants.add(bias.getInput(1)));
        kernels.forEach(kernel -> constants.add(kernel.getInput(KernelOp.KERNEL)));
        return constants;
    }
}
