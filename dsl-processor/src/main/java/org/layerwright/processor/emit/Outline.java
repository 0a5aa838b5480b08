package org.layerwright.processor.emit;

import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network as a list that a person can take in: blocks folded to one part each where all layers
 * would be too many. The summary at run time folds by the same rule.
 *
 * @param parts each after those it takes
 */
record Outline(List<Part> parts) {
    static final int MOST_PARTS = 30;

    private static final Pattern REPEATED = Pattern.compile("(.*_)\\d+");

    /**
     * A layer, a block, or a block that follows itself.
     *
     * @param name the layer's or block's
     * @param type the annotation's simple name
     * @param first the index of its first layer
     * @param end the index after its last layer
     * @param output the index of the layer whose result is its own
     */
    record Part(String name, String type, int first, int end, int output, boolean isLayer) {
        List<PlannedLayer> layers(NetworkPlan plan) {
            return plan.layers().subList(first, end);
        }

        PlannedLayer result(NetworkPlan plan) {
            return plan.layers().get(output);
        }

        boolean isInput(NetworkPlan plan) {
            return isLayer && result(plan).node().spec() instanceof InputSpec;
        }
    }

    Outline {
        parts = List.copyOf(parts);
    }

    /** Every layer. */
    static Outline layers(NetworkPlan plan) {
        return new Outline(opened(plan, 0, plan.layers().size(), List.of(), 0));
    }

    /** With blocks folded, as few as keep it short. */
    static Outline folded(NetworkPlan plan) {
        Outline outline = layers(plan);
        for (int depth = depth(plan.network().blocks()) - 1;
                depth >= 0 && outline.parts.size() > MOST_PARTS;
                depth--) {
            outline =
                    new Outline(
                            opened(plan, 0, plan.layers().size(), plan.network().blocks(), depth));
        }
        return outline.parts.size() > MOST_PARTS ? outline.withoutRepeats(plan) : outline;
    }

    /** What each part takes, as positions in this list, by the part's own position. */
    List<Set<Integer>> inputs(NetworkPlan plan) {
        Map<Integer, Integer> position = new HashMap<>();
        for (int p = 0; p < parts.size(); p++) {
            for (int layer = parts.get(p).first(); layer < parts.get(p).end(); layer++) {
                position.put(layer, p);
            }
        }
        List<Set<Integer>> inputs = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            Set<Integer> taken = new LinkedHashSet<>();
            for (PlannedLayer layer : parts.get(p).layers(plan)) {
                layer.node()
                        .inputs()
                        .forEach(index -> taken.add(Objects.requireNonNull(position.get(index))));
            }
            taken.remove(p);
            inputs.add(taken);
        }
        return inputs;
    }

    boolean isFolded() {
        return parts.stream().anyMatch(part -> !part.isLayer());
    }

    private static int depth(List<BlockNode> blocks) {
        return blocks.stream().mapToInt(block -> 1 + depth(block.blocks())).max().orElse(0);
    }

    private static List<Part> opened(
            NetworkPlan plan, int first, int end, List<BlockNode> blocks, int depth) {
        List<Part> parts = new ArrayList<>();
        int at = first;
        for (BlockNode block : blocks) {
            layers(plan, at, block.first(), parts);
            if (depth > 0) {
                parts.addAll(opened(plan, block.first(), block.end(), block.blocks(), depth - 1));
            } else {
                parts.add(
                        new Part(
                                block.name(),
                                block.written().simpleName(),
                                block.first(),
                                block.end(),
                                block.output(),
                                false));
            }
            at = block.end();
        }
        layers(plan, at, end, parts);
        return parts;
    }

    private static void layers(NetworkPlan plan, int from, int to, List<Part> parts) {
        for (int i = from; i < to; i++) {
            PlannedLayer layer = plan.layers().get(i);
            String type = layer.node().written().simpleName();
            parts.add(new Part(layer.name(), type, i, i + 1, i, true));
        }
    }

    /** Blocks that follow themselves become one part each. */
    private Outline withoutRepeats(NetworkPlan plan) {
        List<Set<Integer>> inputs = inputs(plan);
        List<Part> shorter = new ArrayList<>();
        for (int from = 0; from < parts.size(); ) {
            int to = from + 1;
            while (to < parts.size()
                    && inputs.get(to).equals(Set.of(to - 1))
                    && repeats(parts.get(to - 1), parts.get(to))) {
                to++;
            }
            Part last = parts.get(to - 1);
            Part start = parts.get(from);
            shorter.add(
                    to - from == 1
                            ? last
                            : new Part(
                                    start.name()
                                            + " to "
                                            + last.name().substring(stem(last.name()).length()),
                                    (to - from) + " x " + start.type(),
                                    start.first(),
                                    last.end(),
                                    last.output(),
                                    false));
            from = to;
        }
        return new Outline(shorter);
    }

    private static boolean repeats(Part before, Part part) {
        return !before.isLayer()
                && before.type().equals(part.type())
                && !stem(part.name()).isEmpty()
                && stem(part.name()).equals(stem(before.name()));
    }

    /** What is before the number that {@code @Repeat} gives: {@code rest_} of {@code rest_2}. */
    private static String stem(String name) {
        Matcher repeated = REPEATED.matcher(name);
        return repeated.matches() ? repeated.group(1) : "";
    }
}
