package org.layerwright.processor.emit;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.emit.Sequence.Item;
import org.layerwright.processor.emit.Sequence.Layer;
import org.layerwright.processor.emit.layer.LayerParagraph;
import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.layer.ReshapeSpec;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The numbers in the code that builds a block, in order of appearance.
 *
 * @param slots what each is of
 * @param values the numbers
 * @param known what some of them may be: the block's attributes, the channels it is used on
 */
record BlockSizes(List<String> slots, List<Integer> values, Map<String, Integer> known) {
    BlockSizes {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        slots = List.copyOf(slots);
        values = List.copyOf(values);
    }

    static BlockSizes of(NetworkPlan plan, Map<String, BlockCall> calls, BlockNode block) {
        List<String> slots = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (Item item :
                Sequence.of(plan.network().layers(), block.first(), block.end(), block.blocks())) {
            if (item instanceof Layer layer) {
                PlannedLayer planned = plan.layers().get(layer.output());
                if (planned.node().spec() instanceof ReshapeSpec) {
                    add(
                            planned.node().simpleName() + "/" + LayerParagraph.OUTPUT,
                            planned.facts().output().dims(),
                            slots,
                            values);
                }
                for (WeightFacts weight : planned.facts().weights()) {
                    add(
                            planned.node().simpleName() + "/" + weight.name(),
                            weight.shape().dims(),
                            slots,
                            values);
                }
            } else if (item instanceof Sequence.Block inner) {
                BlockCall call = Objects.requireNonNull(calls.get(inner.node().name()));
                add(inner.node().simpleName(), call.sizes(), slots, values);
            }
        }
        Map<String, Integer> known = attributes(block.written());
        Shape input = plan.layers().get(block.inputs().get(0)).facts().output();
        known.putIfAbsent("channels", input.last());
        return new BlockSizes(slots, values, known);
    }

    /** The attributes that are a whole number, or the same one for both axes. */
    private static Map<String, Integer> attributes(AnnotationDecl use) {
        Map<String, Integer> attributes = new TreeMap<>();
        use.members()
                .forEach(
                        (name, value) -> {
                            Set<?> numbers =
                                    value.raw() instanceof List<?> list
                                            ? list.stream()
                                                    .map(each -> ((Value) each).raw())
                                                    .collect(Collectors.toSet())
                                            : Set.of(value.raw());
                            if (numbers.size() == 1
                                    && numbers.iterator().next() instanceof Integer number) {
                                attributes.put(name, number);
                            }
                        });
        return new LinkedHashMap<>(attributes);
    }

    private static void add(
            String what, List<Integer> sizes, List<String> slots, List<Integer> values) {
        for (int i = 0; i < sizes.size(); i++) {
            slots.add(SizeNames.slot(what, i));
            values.add(sizes.get(i));
        }
    }
}
