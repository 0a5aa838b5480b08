package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.CELU;
import static org.layerwright.dsl.layer.ActivationFunction.EXPONENTIAL;
import static org.layerwright.dsl.layer.ActivationFunction.GELU;
import static org.layerwright.dsl.layer.ActivationFunction.GELU_APPROXIMATE;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SHRINK;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_SILU;
import static org.layerwright.dsl.layer.ActivationFunction.HARD_TANH;
import static org.layerwright.dsl.layer.ActivationFunction.LINEAR;
import static org.layerwright.dsl.layer.ActivationFunction.LOG_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.LOG_SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.MISH;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.RELU6;
import static org.layerwright.dsl.layer.ActivationFunction.SELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SILU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTPLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTSIGN;
import static org.layerwright.dsl.layer.ActivationFunction.SOFT_SHRINK;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSEMAX;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_PLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SQUAREPLUS;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;
import static org.layerwright.dsl.layer.ActivationFunction.TANH_SHRINK;
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
                new Row(
                        "FunctionNets.Smooth",
                        FunctionNets_SmoothModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .flatten()
                                        .dense("a1", GELU_APPROXIMATE)
                                        .dense("a2", SILU)
                                        .dense("a3", MISH)
                                        .dense("a4", SELU)
                                        .activated(GELU)
                                        .dense("labels", SIGMOID)),
                new Row(
                        "FunctionNets.Hard",
                        FunctionNets_HardModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .flatten()
                                        .dense("a1", HARD_SIGMOID)
                                        .dense("a2", HARD_SILU)
                                        .dense("a3", RELU6)
                                        .dense("a4", SPARSE_PLUS)
                                        .activated(HARD_TANH)
                                        .dense("labels", SIGMOID)),
                new Row(
                        "FunctionNets.Shrinking",
                        FunctionNets_ShrinkingModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .flatten()
                                        .dense("a1", SOFT_SHRINK)
                                        .dense("a2", TANH_SHRINK)
                                        .dense("a3", SPARSE_SIGMOID)
                                        .dense("a4", CELU)
                                        .activated(HARD_SHRINK)
                                        .dense("labels", SIGMOID)),
                new Row(
                        "FunctionNets.Growing",
                        FunctionNets_GrowingModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .flatten()
                                        .dense("a1", SQUAREPLUS)
                                        .dense("a2", SOFTPLUS)
                                        .dense("a3", SOFTSIGN)
                                        .dense("a4", EXPONENTIAL)
                                        .activated(LOG_SIGMOID)
                                        .dense("labels", SIGMOID)),
                new Row(
                        "FunctionNets.Shares",
                        FunctionNets_SharesModel::create,
                        x ->
                                x.rescaling(SCALE, 0)
                                        .dense("a1", LOG_SOFTMAX)
                                        .dense("a2", SPARSEMAX)
                                        .dense("a3", LINEAR)
                                        .activated(SPARSEMAX)
                                        .flatten()
                                        .dense("labels", SIGMOID)),
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
                        "NormalizationNets.Given",
                        NormalizationNets_GivenModel::create,
                        x ->
                                ValueOracle.scaled(
                                        x,
                                        new double[] {0.5, 0.25, -0.5},
                                        new double[] {4, 1, 0.25},
                                        false)),
                below(
                        "NormalizationNets.Inverted",
                        NormalizationNets_InvertedModel::create,
                        x ->
                                ValueOracle.scaled(
                                        x, new double[] {0.5, 0.5}, new double[] {4, 4}, true)),
                new Row(
                        "NormalizationNets.Adapted",
                        NormalizationNets_AdaptedModel::create,
                        x ->
                                ValueOracle.adapted(x.rescaling(SCALE, 0), "tested")
                                        .flatten()
                                        .dense("labels", SIGMOID)),
                below(
                        "NormalizationNets.BatchOfTokens",
                        NormalizationNets_BatchOfTokensModel::create,
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
