package org.layerwright.export.rewrite;

import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A graph's nodes by name, to be changed. */
public final class GraphNodes {
    private final GraphDef frame;
    private final Map<String, NodeDef> byName = new LinkedHashMap<>();

    private GraphNodes(GraphDef frame) {
        this.frame = frame;
    }

    /** All nodes of a graph. */
    public static GraphNodes of(GraphDef graph) {
        GraphNodes nodes = new GraphNodes(graph.toBuilder().clearNode().build());
        graph.getNodeList().forEach(nodes::put);
        return nodes;
    }

    /** Adds a node, or replaces the one of its name. */
    public void put(NodeDef node) {
        byName.put(node.getName(), node);
    }

    /** Whether there is a node of this name. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /**
     * The node of this name, or that makes this input of another: {@code conv:1} and {@code ^conv}
     * both come from {@code conv}.
     */
    public NodeDef producer(String input) {
        String plain = input.startsWith("^") ? input.substring(1) : input;
        int colon = plain.indexOf(':');
        String name = colon < 0 ? plain : plain.substring(0, colon);
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** The nodes as they are now. */
    List<NodeDef> all() {
        return List.copyOf(byName.values());
    }

    /** How often each node's outputs are read, by its name; the graph's ends by the caller. */
    Map<String, Integer> readers(Collection<String> ends) {
        Map<String, Integer> readers = new LinkedHashMap<>();
        ends.forEach(end -> readers.put(end, 1));
        for (NodeDef node : byName.values()) {
            node.getInputList()
                    .forEach(input -> readers.merge(producer(input).getName(), 1, Integer::sum));
        }
        return readers;
    }

    /** Only these nodes and all that they need. */
    public GraphNodes neededFor(Collection<String> ends) {
        GraphNodes needed = new GraphNodes(frame);
        Deque<String> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            NodeDef node = producer(open.remove());
            if (!needed.has(node.getName())) {
                needed.put(node);
                open.addAll(node.getInputList());
            }
        }
        return needed;
    }

    /** The graph again. */
    public GraphDef toGraphDef() {
        return frame.toBuilder().addAllNode(byName.values()).build();
    }
}
