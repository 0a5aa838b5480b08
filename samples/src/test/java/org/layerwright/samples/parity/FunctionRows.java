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
import static org.layerwright.dsl.layer.ActivationFunction.RELU6;
import static org.layerwright.dsl.layer.ActivationFunction.SELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SILU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTPLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTSIGN;
import static org.layerwright.dsl.layer.ActivationFunction.SOFT_SHRINK;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSEMAX;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_PLUS;
import static org.layerwright.dsl.layer.ActivationFunction.SPARSE_SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SQUAREPLUS;
import static org.layerwright.dsl.layer.ActivationFunction.TANH_SHRINK;

import java.util.List;

/** The rows of every activation function. */
final class FunctionRows {
    private static final double SCALE = 1.0 / 255;

    private FunctionRows() {}

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
                                        .dense("labels", SIGMOID)));
    }
}
