package org.layerwright.processor.emit;

import org.layerwright.processor.emit.Sequence.Block;
import org.layerwright.processor.emit.Sequence.Item;
import org.layerwright.processor.emit.Sequence.Loop;
import org.layerwright.processor.model.BlockNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds repetitions that can be written as a loop. */
final class Loops {
    private static final String FIRST = "_1";

    private final Map<String, BlockCall> calls;

    /**
     * @param calls how each block is built, by its name
     */
    Loops(Map<String, BlockCall> calls) {
        this.calls = calls;
    }

    List<Item> found(List<Item> items) {
        List<Item> found = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            List<BlockNode> run = run(items, at);
            found.add(run.size() > 1 ? new Loop(run) : items.get(at));
            at += Math.max(1, run.size());
        }
        return found;
    }

    private List<BlockNode> run(List<Item> items, int start) {
        List<BlockNode> run = new ArrayList<>();
        if (items.get(start) instanceof Block first && first.node().name().endsWith(FIRST)) {
            run.add(first.node());
            while (start + run.size() < items.size()
                    && items.get(start + run.size()) instanceof Block next
                    && follows(run, next.node())) {
                run.add(next.node());
            }
        }
        return run;
    }

    private boolean follows(List<BlockNode> run, BlockNode next) {
        BlockNode last = run.get(run.size() - 1);
        String base = base(run.get(0).name());
        return next.name().equals(base + "_" + (run.size() + 1))
                && next.owner().equals(base(run.get(0).owner()) + "_" + (run.size() + 1))
                && next.inputs().equals(List.of(last.output()))
                && call(next).equals(call(last));
    }

    private BlockCall call(BlockNode node) {
        return Objects.requireNonNull(calls.get(node.name()));
    }

    /** The name before its number: {@code rest_1} gives {@code rest}. */
    static String base(String name) {
        return name.substring(0, name.lastIndexOf('_'));
    }
}
