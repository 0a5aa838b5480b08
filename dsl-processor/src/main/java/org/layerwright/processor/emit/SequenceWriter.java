package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.Sequence.Block;
import org.layerwright.processor.emit.Sequence.Item;
import org.layerwright.processor.emit.Sequence.Layer;
import org.layerwright.processor.emit.Sequence.Loop;
import org.layerwright.processor.emit.layer.LayerParagraph;
import org.layerwright.processor.emit.layer.MethodBody;
import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.shape.LayerFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes the layers and blocks of one method, in order. */
final class SequenceWriter {
    private final NetworkPlan plan;
    private final Map<String, BlockCall> calls;
    private final MethodBody body;
    private final Frame frame;
    private final Map<Integer, String> values;

    /**
     * Which part of the network a method builds.
     *
     * @param prefix of the names of what is in it
     * @param ownerPrefix of the names of those whose weights that uses
     * @param sizes how the sizes of blocks inside are written
     */
    record Frame(String prefix, String ownerPrefix, SizeNames sizes) {
        static final Frame NETWORK = new Frame("", "", SizeNames.NUMBERS);

        static Frame of(BlockNode block, SizeNames sizes) {
            return new Frame(block.name() + "/", block.owner() + "/", sizes);
        }

        LayerParagraph.Names names(LayerNode layer) {
            return new LayerParagraph.Names(
                    layer.name().substring(prefix.length()), owner(layer.owner()));
        }

        String owner(String owner) {
            return owner.substring(ownerPrefix.length());
        }
    }

    /**
     * @param values the variables that hold what was built before, by the layer's index
     */
    SequenceWriter(
            NetworkPlan plan,
            Map<String, BlockCall> calls,
            MethodBody body,
            Frame frame,
            Map<Integer, String> values) {
        this.plan = plan;
        this.calls = calls;
        this.body = body;
        this.frame = frame;
        this.values = values;
    }

    void write(List<Item> items) {
        for (Item item : items) {
            values.put(item.output(), value(item));
        }
    }

    private String value(Item item) {
        if (item instanceof Layer layer) {
            return LayerWriter.write(
                    body,
                    plan.layers().get(layer.output()),
                    frame::names,
                    variables(item),
                    plan.outputName(layer.output()));
        }
        if (item instanceof Block block) {
            return call(block.node(), variables(item));
        }
        return loop((Loop) item, variables(item).get(0));
    }

    private List<String> variables(Item item) {
        return item.inputs().stream()
                .map(index -> Objects.requireNonNull(values.get(index)))
                .toList();
    }

    private String call(BlockNode block, List<String> inputs) {
        comment(block, block.simpleName(), "");
        return body.declare(
                block.simpleName(),
                call(block, CodeBlock.of("$S", frame.owner(block.owner())), inputs));
    }

    private CodeBlock call(BlockNode block, CodeBlock scope, List<String> inputs) {
        BlockCall call = Objects.requireNonNull(calls.get(block.name()));
        List<String> arguments = new ArrayList<>(inputs);
        arguments.addAll(frame.sizes().of(block.simpleName(), call.sizes()));
        return CodeBlock.of(
                "$L(net.block($L), $L)", call.method(), scope, String.join(", ", arguments));
    }

    private String loop(Loop loop, String input) {
        BlockNode first = loop.nodes().get(0);
        String name = Loops.base(first.simpleName());
        comment(
                loop.nodes().get(loop.nodes().size() - 1),
                name,
                ", " + loop.nodes().size() + " times");
        String variable = body.declare(name, CodeBlock.of("$L", input));
        CodeBlock scope = CodeBlock.of("$S + i", Loops.base(frame.owner(first.owner())) + "_");
        body.code().beginControlFlow("for (int i = 1; i <= $L; i++)", loop.nodes().size());
        body.code().addStatement("$L = $L", variable, call(first, scope, List.of(variable)));
        body.code().endControlFlow();
        return variable;
    }

    private void comment(BlockNode block, String name, String times) {
        LayerFacts facts = plan.layers().get(block.output()).facts();
        Optional<String> shared =
                block.name().substring(frame.prefix().length()).equals(frame.owner(block.owner()))
                        ? Optional.empty()
                        : Optional.of(
                                ", " + frame.owner(block.owner()) + " once more, with its weights");
        body.paragraph()
                .add(
                        "// $L: $L$L$L -> $L\n",
                        name,
                        block.written().simpleName(),
                        times,
                        shared.orElse(""),
                        facts.output().withBatch());
    }
}
