package org.layerwright.graph;

import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.RunMetadata;
import org.tensorflow.proto.RunOptions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What TensorFlow runs in place of a graph: its nodes after all rewriting.
 *
 * @param nodes by name
 */
public record RewrittenGraph(Map<String, NodeDef> nodes) {

    /** Runs a call once. */
    public static RewrittenGraph of(Session.Runner call) {
        RunOptions options = RunOptions.newBuilder().setOutputPartitionGraphs(true).build();
        try (Result result = call.setOptions(options).runAndFetchMetadata()) {
            RunMetadata told = result.getMetadata().orElseThrow();
            Map<String, NodeDef> nodes = new LinkedHashMap<>();
            told.getPartitionGraphsList()
                    .forEach(
                            part ->
                                    part.getNodeList()
                                            .forEach(node -> nodes.put(node.getName(), node)));
            return new RewrittenGraph(nodes);
        }
    }

    /** The types of the values that nodes work on, of those that are float of some kind. */
    public Set<String> types(Predicate<NodeDef> which) {
        Set<String> types = new TreeSet<>();
        nodes.values().stream()
                .filter(which)
                .forEach(
                        node -> {
                            DataType type =
                                    node.getAttrOrDefault("T", AttrValue.getDefaultInstance())
                                            .getType();
                            if (isFloat(type)) {
                                types.add(type.name());
                            }
                        });
        return types;
    }

    /** Of the ops of these kinds, {@code _MklNativeConv2D} being a {@code Conv2D}. */
    public Set<String> typesOfOps(String regex) {
        return types(node -> node.getOp().matches("(_Mkl(Native)?)?(_?Fused)?(" + regex + ")"));
    }

    private static boolean isFloat(DataType type) {
        return type == DataType.DT_FLOAT
                || type == DataType.DT_BFLOAT16
                || type == DataType.DT_HALF;
    }
}
