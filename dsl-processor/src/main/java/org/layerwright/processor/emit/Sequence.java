package org.layerwright.processor.emit;

import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.LayerNode;

import java.util.ArrayList;
import java.util.List;

/** What a network or a block consists of, in order: layers, and blocks as wholes. */
final class Sequence {
    /** A layer, a block, or a block that follows itself. */
    sealed interface Item {
        /** The indices of the layers it takes. */
        List<Integer> inputs();

        /** The index of the layer whose result is its own. */
        int output();
    }

    /** The layer at an index. */
    record Layer(int output, LayerNode node) implements Item {
        @Override
        public List<Integer> inputs() {
            return node.inputs();
        }
    }

    /** A block. */
    record Block(BlockNode node) implements Item {
        @Override
        public List<Integer> inputs() {
            return node.inputs();
        }

        @Override
        public int output() {
            return node.output();
        }
    }

    /** The same block again and again, each on the result of the one before. */
    record Loop(List<BlockNode> nodes) implements Item {
        Loop {
            nodes = List.copyOf(nodes);
        }

        @Override
        public List<Integer> inputs() {
            return nodes.get(0).inputs();
        }

        @Override
        public int output() {
            return nodes.get(nodes.size() - 1).output();
        }
    }

    private Sequence() {}

    /** The items from one layer to another, the blocks among them given. */
    static List<Item> of(List<LayerNode> layers, int first, int end, List<BlockNode> blocks) {
        List<Item> items = new ArrayList<>();
        int at = first;
        for (BlockNode block : blocks) {
            for (; at < block.first(); at++) {
                items.add(new Layer(at, layers.get(at)));
            }
            items.add(new Block(block));
            at = block.end();
        }
        for (; at < end; at++) {
            items.add(new Layer(at, layers.get(at)));
        }
        return items;
    }
}
