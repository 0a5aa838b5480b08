package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.ELU;
import static org.layerwright.dsl.layer.ActivationFunction.LEAKY_RELU;
import static org.layerwright.dsl.layer.ActivationFunction.LINEAR;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;
import static org.layerwright.dsl.layer.Padding.SAME;
import static org.layerwright.dsl.layer.Padding.VALID;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Padding;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The parity table: every layer annotation has at least one row. */
final class Rows {
    private static final double SCALE = 1.0 / 255;

    private Rows() {}

    static List<Row> all() {
        return Stream.of(
                        convolutions(),
                        poolings(),
                        others(),
                        FunctionRows.all(),
                        MergeRows.all(),
                        SequenceRows.all(),
                        SpatialRows.all(),
                        ValueRows.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> convolutions() {
        return List.of(
                conv("Plain", ConvNets_PlainModel::create, at(3, 3), at(1, 1), VALID, LINEAR),
                conv("Strided", ConvNets_StridedModel::create, at(3, 2), at(2, 1), VALID, LINEAR),
                conv("Same", ConvNets_SameModel::create, at(2, 3), at(1, 1), SAME, LINEAR),
                conv(
                        "SameStrided",
                        ConvNets_SameStridedModel::create,
                        at(3, 3),
                        at(2, 2),
                        SAME,
                        LINEAR),
                activated("WithoutBias", ConvNets_WithoutBiasModel::create, LINEAR),
                activated("Relu", ConvNets_ReluModel::create, RELU),
                activated("LeakyRelu", ConvNets_LeakyReluModel::create, LEAKY_RELU),
                activated("Elu", ConvNets_EluModel::create, ELU),
                activated("Tanh", ConvNets_TanhModel::create, TANH),
                activated("Sigmoid", ConvNets_SigmoidModel::create, SIGMOID),
                activated("Softmax", ConvNets_SoftmaxModel::create, SOFTMAX));
    }

    private static List<Row> poolings() {
        return List.of(
                pool("Plain", PoolNets_PlainModel::create, RELU, at(2, 2), at(2, 2), VALID),
                pool("Same", PoolNets_SameModel::create, LEAKY_RELU, at(2, 2), at(2, 2), SAME),
                pool(
                        "Overlapping",
                        PoolNets_OverlappingModel::create,
                        ELU,
                        at(3, 2),
                        at(1, 2),
                        VALID),
                pool("Remainder", PoolNets_RemainderModel::create, TANH, at(3, 3), at(3, 3), VALID),
                pool(
                        "SameOverlapping",
                        PoolNets_SameOverlappingModel::create,
                        SIGMOID,
                        at(3, 3),
                        at(2, 2),
                        SAME));
    }

    private static List<Row> others() {
        return List.of(
                below("Rescale", OtherNets_RescaleModel::create, x -> x.rescaling(1.5, -0.25)),
                below("Standardize", OtherNets_StandardizeModel::create, Oracle::standardized),
                new Row(
                        "Flat",
                        OtherNets_FlatModel::create,
                        x -> x.rescaling(SCALE, 0).flatten().dense("labels", SIGMOID)),
                below("Drop", OtherNets_DropModel::create, x -> x),
                below(
                        "Normalize",
                        OtherNets_NormalizeModel::create,
                        x -> x.batchNormalization("tested", 1e-3)),
                below(
                        "NormalizeOnly",
                        OtherNets_NormalizeOnlyModel::create,
                        x -> x.batchNormalization("tested", 0.1)),
                new Row(
                        "NormalizeFlat",
                        OtherNets_NormalizeFlatModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .flatten()
                                        .dense("hidden", LINEAR)
                                        .batchNormalization("tested", 1e-3)
                                        .dense("labels", SIGMOID)),
                connected("Connect", OtherNets_ConnectModel::create, TANH),
                connected("ConnectWithoutBias", OtherNets_ConnectWithoutBiasModel::create, ELU),
                new Row(
                        "OneLabel",
                        OtherNets_OneLabelModel::create,
                        x -> x.rescaling(SCALE, 0).flatten().dense("tested", SOFTMAX)));
    }

    private static Row activated(
            String name,
            Function<ModelOptions, ? extends Model> create,
            ActivationFunction activation) {
        return conv(name, create, at(3, 3), at(1, 1), VALID, activation);
    }

    private static Row conv(
            String name,
            Function<ModelOptions, ? extends Model> create,
            int[] kernel,
            int[] strides,
            Padding padding,
            ActivationFunction activation) {
        return new Row(
                "ConvNets." + name,
                create,
                x ->
                        x.rescaling(SCALE, 0)
                                .convolution("tested", kernel, strides, padding, activation)
                                .flatten()
                                .dense("labels", SIGMOID));
    }

    private static Row pool(
            String name,
            Function<ModelOptions, ? extends Model> create,
            ActivationFunction above,
            int[] pool,
            int[] strides,
            Padding padding) {
        return new Row(
                "PoolNets." + name,
                create,
                x ->
                        x.rescaling(SCALE, 0)
                                .convolution("conv", at(3, 3), at(1, 1), VALID, above)
                                .maxPooling(pool, strides, padding)
                                .flatten()
                                .dense("labels", SIGMOID));
    }

    static Row below(
            String name,
            Function<ModelOptions, ? extends Model> create,
            UnaryOperator<Oracle> tested) {
        return new Row(
                name,
                create,
                x ->
                        tested.apply(
                                        x.rescaling(SCALE, 0)
                                                .convolution(
                                                        "conv", at(3, 3), at(1, 1), VALID, LINEAR))
                                .flatten()
                                .dense("labels", SIGMOID));
    }

    private static Row connected(
            String name,
            Function<ModelOptions, ? extends Model> create,
            ActivationFunction hidden) {
        return new Row(
                name,
                create,
                x ->
                        x.rescaling(SCALE, 0)
                                .flatten()
                                .dense("hidden", hidden)
                                .dense("tested", SIGMOID));
    }

    static int[] at(int rows, int columns) {
        return new int[] {rows, columns};
    }
}
