package org.layerwright.processor.emit;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers in the code that builds a block, in order of appearance.
 *
 * @param slots what each is of
 * @param values the numbers
 * @param channels the innermost size of what the block is used on
 */
record BlockSizes(List<String> slots, List<Integer> values, int channels) {
    BlockSizes {
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
        Shape input = plan.layers().get(block.inputs().get(0)).facts().output();
        return new BlockSizes(slots, values, input.last());
    }

    private static void add(
            String what, List<Integer> sizes, List<String> slots, List<Integer> values) {
        for (int i = 0; i < sizes.size(); i++) {
            slots.add(SizeNames.slot(what, i));
            values.add(sizes.get(i));
        }
    }
}
