package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.LINEAR;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;
import static org.layerwright.dsl.layer.Padding.VALID;

import org.layerwright.Model;
import org.layerwright.ModelOptions;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The rows of layers that work value by value or lay values out anew. */
final class ValueRows {
    private static final double SCALE = 1.0 / 255;

    private ValueRows() {}

    static List<Row> all() {
        return List.of(
                below(
                        "ActivationNets.Rectify",
                        ActivationNets_RectifyModel::create,
                        x -> x.activated(RELU)),
                below(
                        "ActivationNets.RectifyBounded",
                        ActivationNets_RectifyBoundedModel::create,
                        x -> x.map(v -> v >= 1 ? 1 : v > 0.25 ? v : 0.2 * (v - 0.25))),
                below(
                        "ActivationNets.Leak",
                        ActivationNets_LeakModel::create,
                        x -> x.map(v -> v > 0 ? v : 0.3 * v)),
                below(
                        "ActivationNets.Parametric",
                        ActivationNets_ParametricModel::create,
                        x -> ValueOracle.prelu(x, "tested", false)),
                below(
                        "ActivationNets.ParametricShared",
                        ActivationNets_ParametricSharedModel::create,
                        x -> ValueOracle.prelu(x, "tested", true)),
                below(
                        "ActivationNets.Exponential",
                        ActivationNets_ExponentialModel::create,
                        x -> x.map(v -> v > 0 ? v : 0.5 * Math.expm1(v))),
                below(
                        "ActivationNets.Share",
                        ActivationNets_ShareModel::create,
                        x -> x.activated(SOFTMAX)),
                below(
                        "ActivationNets.ShareRows",
                        ActivationNets_ShareRowsModel::create,
                        ValueOracle::softmaxOverRows),
                below("ActivationNets.Gate", ActivationNets_GateModel::create, ValueOracle::glu),
                below("NoiseNets.Spatial", NoiseNets_SpatialModel::create, x -> x),
                below("NoiseNets.Added", NoiseNets_AddedModel::create, x -> x),
                below("NoiseNets.Multiplied", NoiseNets_MultipliedModel::create, x -> x),
                below("NoiseNets.Alpha", NoiseNets_AlphaModel::create, x -> x),
                below("ArrangementNets.Shape", ArrangementNets_ShapeModel::create, x -> x),
                below(
                        "ArrangementNets.Turn",
                        ArrangementNets_TurnModel::create,
                        ValueOracle::channelsFirst),
                new Row(
                        "ArrangementNets.Pixels",
                        ArrangementNets_PixelsModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .dense("tested", TANH)
                                        .flatten()
                                        .dense("labels", SIGMOID)),
                new Row(
                        "ArrangementNets.Tokens",
                        ArrangementNets_TokensModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .dense("tested", LINEAR)
                                        .flatten()
                                        .dense("labels", SIGMOID)),
                below(
                        "NormalizationNets.Whole",
                        NormalizationNets_WholeModel::create,
                        x ->
                                ValueOracle.normalized(
                                        x,
                                        "tested",
                                        1e-3,
                                        (row, column, c) -> 0,
                                        (row, column, c) -> (row * 4 + column) * 2 + c)),
                below(
                        "NormalizationNets.Last",
                        NormalizationNets_LastModel::create,
                        x ->
                                ValueOracle.normalized(
                                        x,
                                        "tested",
                                        0.1,
                                        (row, column, c) -> row * 100 + column,
                                        (row, column, c) -> c)),
                below(
                        "NormalizationNets.Plane",
                        NormalizationNets_PlaneModel::create,
                        x ->
                                ValueOracle.normalized(
                                        x,
                                        "tested",
                                        1e-3,
                                        (row, column, c) -> c,
                                        (row, column, c) -> row * 4 + column)),
                below(
                        "NormalizationNets.Bare",
                        NormalizationNets_BareModel::create,
                        x ->
                                ValueOracle.normalized(
                                        x,
                                        "tested",
                                        1e-3,
                                        (row, column, c) -> row * 100 + column,
                                        (row, column, c) -> c)),
                below(
                        "NormalizationNets.Groups",
                        NormalizationNets_GroupsModel::create,
                        x ->
                                ValueOracle.normalized(
                                        x,
                                        "tested",
                                        1e-3,
                                        (row, column, c) -> c / 2,
                                        (row, column, c) -> c)),
                below(
                        "NormalizationNets.Instances",
                        NormalizationNets_InstancesModel::create,
                        x ->
                                ValueOracle.normalized(
                                        x,
                                        "tested",
                                        0.01,
                                        (row, column, c) -> c,
                                        (row, column, c) -> c)),
                below(
                        "NormalizationNets.GroupedRows",
                        NormalizationNets_GroupedRowsModel::create,
                        x ->
                                ValueOracle.normalized(
                                        x,
                                        "tested",
                                        1e-3,
                                        (row, column, c) -> 0,
                                        (row, column, c) -> row)),
                below(
                        "NormalizationNets.RootMeanSquare",
                        NormalizationNets_RootMeanSquareModel::create,
                        x -> ValueOracle.rootMeanSquare(x, "tested", 0.01)),
                below(
                        "NormalizationNets.Length",
                        NormalizationNets_LengthModel::create,
                        ValueOracle::unitColumns),
                below(
                        "ScaleNets.Given",
                        ScaleNets_GivenModel::create,
                        x ->
                                ValueOracle.scaled(
                                        x,
                                        new double[] {0.5, 0.25, -0.5},
                                        new double[] {4, 1, 0.25},
                                        false)),
                below(
                        "ScaleNets.Inverted",
                        ScaleNets_InvertedModel::create,
                        x ->
                                ValueOracle.scaled(
                                        x, new double[] {0.5, 0.5}, new double[] {4, 4}, true)),
                new Row(
                        "ScaleNets.Adapted",
                        ScaleNets_AdaptedModel::create,
                        x ->
                                ValueOracle.adapted(x.rescaling(SCALE, 0), "tested")
                                        .flatten()
                                        .dense("labels", SIGMOID)),
                below(
                        "ScaleNets.BatchOfTokens",
                        ScaleNets_BatchOfTokensModel::create,
                        x -> x.batchNormalization("tested", 1e-3)));
    }

    private static Row below(
            String name,
            Function<ModelOptions, ? extends Model> create,
            UnaryOperator<Oracle> tested) {
        int[] kernel = {3, 3};
        int[] strides = {1, 1};
        return new Row(
                name,
                create,
                x ->
                        tested.apply(
                                        x.rescaling(SCALE, 0)
                                                .convolution(
                                                        "conv", kernel, strides, VALID, LINEAR))
                                .flatten()
                                .dense("labels", SIGMOID));
    }
}
