package org.layerwright.processor.shape;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a layer's input came about: the layers from the network's input to it, a line each with its
 * shape. Of several inputs each has lines of its own, from where they part.
 */
final class Trace {
    /** Enough to see the cause; the way through a deep network would hide it. */
    private static final int MOST_LINES = 16;

    private final NetworkModel network;
    private final NetworkShapes shapes;

    Trace(NetworkModel network, NetworkShapes shapes) {
        this.network = network;
        this.shapes = shapes;
    }

    String to(LayerNode layer) {
        List<List<Integer>> branches = layer.inputs().stream().map(this::path).toList();
        List<Integer> trunk = common(branches);
        List<String> lines = new ArrayList<>(lines(trunk, "    "));
        for (int i = 0; i < branches.size(); i++) {
            List<Integer> branch = branches.get(i);
            List<Integer> own = branch.subList(trunk.size(), branch.size());
            if (branches.size() > 1) {
                lines.add("    branch " + (i + 1) + ":");
            }
            lines.addAll(lines(own, branches.size() > 1 ? "      " : "    "));
        }
        lines.add("    " + layer.name() + "  <- here");
        return String.join("\n", lines);
    }

    /** The layers to one, following first inputs, the network's input first. */
    private List<Integer> path(int end) {
        List<Integer> path = new ArrayList<>();
        Optional<Integer> at = Optional.of(end);
        while (at.isPresent()) {
            path.add(0, at.get());
            at = network.layers().get(at.get()).inputs().stream().findFirst();
        }
        return path;
    }

    private static List<Integer> common(List<List<Integer>> branches) {
        if (branches.size() == 1) {
            return branches.get(0);
        }
        List<Integer> common = new ArrayList<>();
        while (branches.stream().allMatch(branch -> branch.size() > common.size())
                && branches.stream().map(branch -> branch.get(common.size())).distinct().count()
                        == 1) {
            common.add(branches.get(0).get(common.size()));
        }
        return common;
    }

    private List<String> lines(List<Integer> path, String indent) {
        List<Integer> shown = path;
        List<String> lines = new ArrayList<>();
        if (path.size() > MOST_LINES) {
            int hidden = path.size() - MOST_LINES + 1;
            lines.add(indent + "(" + hidden + " layers above)");
            shown = path.subList(hidden, path.size());
        }
        int width = shown.stream().mapToInt(index -> name(index).length()).max().orElse(0);
        for (int index : shown) {
            String name = name(index);
            lines.add(
                    indent
                            + name
                            + " ".repeat(width - name.length() + 2)
                            + shapes.output(index).map(Shape::toString).orElse("?"));
        }
        return lines;
    }

    private String name(int index) {
        return network.layers().get(index).name();
    }
}
