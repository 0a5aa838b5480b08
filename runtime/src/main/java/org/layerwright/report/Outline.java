package org.layerwright.report;

import org.layerwright.graph.BlockInfo;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network as a list that a person can take in: blocks folded to one part each where all layers
 * would be too many.
 *
 * @param parts each after those it takes
 */
record Outline(List<Part> parts) {
    private static final int MOST_PARTS = 30;
    private static final Pattern REPEATED = Pattern.compile("(.*_)\\d+");

    /**
     * A layer, a block, or a block that follows itself.
     *
     * @param name the layer's or block's
     * @param type the annotation's simple name
     * @param inputs the names of the parts and network inputs it takes
     * @param layers the layers in it
     * @param result the layer whose result is its own
     */
    record Part(
            String name,
            String type,
            List<String> inputs,
            List<LayerInfo> layers,
            LayerInfo result) {
        Part {
            inputs = List.copyOf(inputs);
            layers = List.copyOf(layers);
        }

        boolean isLayer() {
            return name.equals(result.name());
        }

        long parameters() {
            return layers.stream().mapToLong(LayerInfo::parameters).sum();
        }

        long flops() {
            return layers.stream().mapToLong(LayerInfo::flops).sum();
        }
    }

    Outline {
        parts = List.copyOf(parts);
    }

    static Outline of(NetworkInfo info, Detail detail) {
        int deepest = info.layers().stream().mapToInt(layer -> depth(layer.name())).max().orElse(0);
        Outline all = opened(info, deepest);
        if (detail == Detail.LAYERS) {
            return all;
        }
        for (int depth = deepest; depth >= 0; depth--) {
            Outline folded = opened(info, depth);
            if (folded.parts.size() <= MOST_PARTS) {
                return folded;
            }
        }
        return opened(info, 0).withoutRepeats();
    }

    boolean isFolded() {
        return parts.stream().anyMatch(part -> !part.isLayer());
    }

    /** Whether each part takes the one above it, and nothing else. */
    boolean isChain() {
        for (int i = 1; i < parts.size(); i++) {
            if (!parts.get(i).inputs().equals(List.of(parts.get(i - 1).name()))) {
                return false;
            }
        }
        return parts.isEmpty() || parts.get(0).inputs().size() <= 1;
    }

    /** Blocks open down to a depth: 0 opens none. */
    private static Outline opened(NetworkInfo info, int depth) {
        Map<String, List<LayerInfo>> groups = new LinkedHashMap<>();
        for (LayerInfo layer : info.layers()) {
            groups.computeIfAbsent(partOf(layer.name(), depth), first -> new ArrayList<>())
                    .add(layer);
        }
        Map<String, BlockInfo> blocks = new HashMap<>();
        info.blocks().forEach(block -> blocks.put(block.name(), block));
        List<Part> parts = new ArrayList<>();
        groups.forEach(
                (name, layers) ->
                        parts.add(
                                part(
                                        blocks.getOrDefault(name, unnamed(name, layers)),
                                        layers,
                                        inputs(name, layers, depth))));
        return new Outline(parts);
    }

    /** What stands for a layer by itself, or for a block that nothing else is known of. */
    private static BlockInfo unnamed(String name, List<LayerInfo> layers) {
        LayerInfo last = layers.get(layers.size() - 1);
        return new BlockInfo(name, last.name().equals(name) ? last.type() : "Block", last.name());
    }

    private static Part part(BlockInfo block, List<LayerInfo> layers, Set<String> inputs) {
        LayerInfo result =
                layers.stream()
                        .filter(layer -> layer.name().equals(block.output()))
                        .findFirst()
                        .orElse(layers.get(layers.size() - 1));
        return new Part(block.name(), block.type(), List.copyOf(inputs), layers, result);
    }

    private static Set<String> inputs(String part, List<LayerInfo> layers, int depth) {
        Set<String> inputs = new LinkedHashSet<>();
        for (LayerInfo layer : layers) {
            layer.inputs().forEach(input -> inputs.add(partOf(input, depth)));
        }
        inputs.remove(part);
        return inputs;
    }

    private static String partOf(String layer, int depth) {
        int end = -1;
        for (int i = 0; i <= depth; i++) {
            end = layer.indexOf('/', end + 1);
            if (end < 0) {
                return layer;
            }
        }
        return layer.substring(0, end);
    }

    private static int depth(String layer) {
        return (int) layer.chars().filter(c -> c == '/').count();
    }

    /** Blocks that follow themselves become one part each. */
    private Outline withoutRepeats() {
        List<Part> shorter = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (int from = 0; from < parts.size(); ) {
            int to = from + 1;
            while (to < parts.size() && repeats(parts.get(to - 1), parts.get(to))) {
                to++;
            }
            Part joined = joined(parts.subList(from, to));
            parts.subList(from, to).forEach(part -> names.put(part.name(), joined.name()));
            List<String> inputs = joined.inputs();
            shorter.add(
                    new Part(
                            joined.name(),
                            joined.type(),
                            inputs.stream().map(input -> names.getOrDefault(input, input)).toList(),
                            joined.layers(),
                            joined.result()));
            from = to;
        }
        return new Outline(shorter);
    }

    private static Part joined(List<Part> run) {
        Part first = run.get(0);
        Part last = run.get(run.size() - 1);
        return run.size() == 1
                ? first
                : new Part(
                        first.name() + " to " + last.name().substring(stem(last.name()).length()),
                        run.size() + " x " + first.type(),
                        first.inputs(),
                        run.stream().flatMap(part -> part.layers().stream()).toList(),
                        last.result());
    }

    private static boolean repeats(Part before, Part part) {
        return !before.isLayer()
                && before.type().equals(part.type())
                && part.inputs().equals(List.of(before.name()))
                && !stem(part.name()).isEmpty()
                && stem(part.name()).equals(stem(before.name()));
    }

    /** What is before the number that {@code @Repeat} gives: {@code rest_} of {@code rest_2}. */
    private static String stem(String name) {
        Matcher repeated = REPEATED.matcher(name);
        return repeated.matches() ? repeated.group(1) : "";
    }
}
