package org.layerwright.report;

import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A network's summary as Keras's {@code model.summary()} prints it, with the forward pass's
 * floating-point operations for one image beside it.
 *
 * @param info the network
 */
public record SummaryTable(NetworkInfo info) {

    private static final int BYTES_PER_FLOAT = 4;

    /** The summary of {@code info}. */
    public static SummaryTable of(NetworkInfo info) {
        return new SummaryTable(info);
    }

    /** A row for each layer; {@code None} is the batch size, which is free. */
    public TextTable table() {
        TextTable table =
                TextTable.of(
                        Column.left("Layer (type)"),
                        Column.left("Output Shape"),
                        Column.right("Param #"),
                        Column.right("FLOPs"));
        for (LayerInfo layer : info.layers()) {
            table =
                    table.row(
                            layer.name() + " (" + layer.type() + ")",
                            shape(layer),
                            layer.parameters(),
                            layer.flops());
        }
        return table;
    }

    /** Parameter totals with their size as float32, and the operations of one image. */
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
                + "\n";
    }

    /** Name, layers and totals, each line ended by a line feed. */
    @Override
    public String toString() {
        TextTable table = table();
        return "Model: \""
                + info.name()
                + "\"\n"
                + table
                + "-".repeat(table.width())
                + "\n"
                + totals();
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
