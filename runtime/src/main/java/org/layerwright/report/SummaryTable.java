package org.layerwright.report;

import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.report.Outline.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A network's summary as Keras's {@code model.summary()} prints it, with the forward pass's
 * floating-point operations for one image beside it.
 *
 * @param info the network
 * @param detail whether blocks are folded
 */
public record SummaryTable(NetworkInfo info, Detail detail) {

    private static final int BYTES_PER_FLOAT = 4;
    private static final int BATCH = 32;

    /** The summary of {@code info}, long blocks folded. */
    public static SummaryTable of(NetworkInfo info) {
        return new SummaryTable(info, Detail.FOLDED);
    }

    /** The summary with as much detail. */
    public SummaryTable detail(Detail changed) {
        return new SummaryTable(info, changed);
    }

    /**
     * A row for each layer or folded block; {@code None} is the batch size, which is free. Of a
     * network that is no chain it also says what each takes.
     */
    public TextTable table() {
        Outline outline = Outline.of(info, detail);
        boolean chain = outline.isChain();
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.left("Layer (type)"),
                                Column.left("Output Shape"),
                                Column.right("Param #"),
                                Column.right("FLOPs")));
        if (!chain) {
            columns.add(Column.left("Connected to"));
        }
        TextTable table = TextTable.of(columns.toArray(Column[]::new));
        for (Part part : outline.parts()) {
            Stream<Object> cells =
                    Stream.of(
                            part.name() + " (" + type(part) + ")",
                            shape(part.result()),
                            part.parameters(),
                            part.flops());
            Stream<Object> inputs = Stream.of(String.join(", ", part.inputs()));
            table = table.row((chain ? cells : Stream.concat(cells, inputs)).toArray());
        }
        return table;
    }

    /**
     * Parameter totals with their size as float32, the operations of one image, and the memory of
     * every layer's output at batch 32, which training keeps for the gradients: 4 bytes a value,
     * layers that work in place or share memory not taken off.
     */
    public String totals() {
        long all = info.parameters();
        long trainable = info.trainableParameters();
        return "Total params: "
                + sized(all)
                + "\nTrainable params: "
                + sized(trainable)
                + "\nNon-trainable params: "
                + sized(all - trainable)
                + "\nFLOPs per image: "
                + Numbers.count(info.flops())
                + "\nLayer outputs at batch "
                + BATCH
                + ": "
                + Numbers.bytes(
                        Math.multiplyExact(info.activations(), (long) BATCH * BYTES_PER_FLOAT))
                + "\n";
    }

    /** Name, layers or blocks, and totals, each line ended by a line feed. */
    @Override
    public String toString() {
        TextTable table = table();
        return "Model: \""
                + info.name()
                + "\"\n"
                + table
                + "-".repeat(table.width())
                + "\n"
                + (Outline.of(info, detail).isFolded()
                        ? "Blocks are folded; all layers: %d\n".formatted(info.layers().size())
                        : "")
                + totals();
    }

    private static String type(Part part) {
        LayerInfo result = part.result();
        return part.isLayer() && result.isShared()
                ? part.type() + " of " + result.owner()
                : part.type();
    }

    private static String shape(LayerInfo layer) {
        return Stream.concat(Stream.of("None"), layer.outputShape().stream().map(String::valueOf))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String sized(long parameters) {
        return Numbers.count(parameters)
                + " ("
                + Numbers.bytes(Math.multiplyExact(parameters, BYTES_PER_FLOAT))
                + ")";
    }
}
