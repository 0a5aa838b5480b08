package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.ELU;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;
import static org.layerwright.dsl.layer.Padding.SAME;
import static org.layerwright.dsl.layer.Padding.VALID;
import static org.layerwright.samples.parity.Rows.at;
import static org.layerwright.samples.parity.Rows.below;

import org.layerwright.dsl.layer.Padding;

import java.util.List;
import java.util.stream.Stream;

/** The rows of the layers that see an image as an image; each on the 5x4x2 of a convolution. */
final class SpatialRows {
    private SpatialRows() {}

    static List<Row> all() {
        return Stream.of(kernels(), depthwise(), sizes()).flatMap(List::stream).toList();
    }

    private static List<Row> kernels() {
        return List.of(
                below(
                        "Dilated",
                        KernelNets_DilatedModel::create,
                        x -> conv(x, at(2, 2), at(1, 1), at(2, 3), 1, VALID).activated(TANH)),
                below(
                        "DilatedSame",
                        KernelNets_DilatedSameModel::create,
                        x -> conv(x, at(3, 3), at(1, 1), at(2, 2), 1, SAME)),
                below(
                        "Grouped",
                        KernelNets_GroupedModel::create,
                        x -> conv(x, at(3, 3), at(2, 1), at(1, 1), 2, SAME)),
                below(
                        "GroupedDilated",
                        KernelNets_GroupedDilatedModel::create,
                        x -> conv(x, at(3, 3), at(1, 1), at(1, 2), 2, SAME)),
                below(
                        "Transposed",
                        KernelNets_TransposedModel::create,
                        x ->
                                SpatialOracle.transposed(x, at(3, 2), at(1, 1), 3, at(7, 5), 0, 0)
                                        .activated(ELU)),
                // Strides 2 and kernel 3 over 10 and 8: one zero, at the bottom and the right.
                below(
                        "TransposedSame",
                        KernelNets_TransposedSameModel::create,
                        x -> SpatialOracle.transposed(x, at(3, 3), at(2, 2), 2, at(10, 8), 0, 0)),
                below(
                        "TransposedWide",
                        KernelNets_TransposedWideModel::create,
                        x -> SpatialOracle.transposed(x, at(2, 2), at(3, 2), 2, at(15, 8), 0, 0)),
                // Over 9 rows there are two zeros, one above.
                below(
                        "TransposedOdd",
                        KernelNets_TransposedOddModel::create,
                        x -> SpatialOracle.transposed(x, at(3, 3), at(2, 2), 2, at(9, 8), 1, 0)));
    }

    private static List<Row> depthwise() {
        return List.of(
                below(
                        "Depthwise",
                        DepthwiseNets_DepthwiseModel::create,
                        x -> conv(x, at(3, 3), at(1, 1), at(1, 1), 2, VALID).activated(RELU)),
                below(
                        "DepthwiseStrided",
                        DepthwiseNets_DepthwiseStridedModel::create,
                        x -> conv(x, at(3, 3), at(2, 2), at(1, 1), 2, SAME)),
                below(
                        "DepthwiseUneven",
                        DepthwiseNets_DepthwiseUnevenModel::create,
                        x -> conv(x, at(3, 2), at(1, 2), at(1, 1), 2, SAME)),
                below(
                        "DepthwiseUnevenValid",
                        DepthwiseNets_DepthwiseUnevenValidModel::create,
                        x -> conv(x, at(1, 2), at(3, 2), at(1, 1), 2, VALID)),
                below(
                        "DepthwiseDilated",
                        DepthwiseNets_DepthwiseDilatedModel::create,
                        x -> conv(x, at(3, 3), at(1, 1), at(2, 1), 2, SAME)),
                below(
                        "Separable",
                        DepthwiseNets_SeparableModel::create,
                        x -> separable(x, at(2, 3), at(1, 1), at(1, 1), VALID).activated(TANH)),
                below(
                        "SeparableStrided",
                        DepthwiseNets_SeparableStridedModel::create,
                        x -> separable(x, at(3, 3), at(2, 2), at(1, 1), SAME)),
                below(
                        "SeparableDilated",
                        DepthwiseNets_SeparableDilatedModel::create,
                        x -> separable(x, at(2, 2), at(1, 1), at(2, 2), VALID)));
    }

    private static List<Row> sizes() {
        return List.of(
                below(
                        "Average",
                        SizeNets_AverageModel::create,
                        x -> SpatialOracle.average(x, at(2, 2), at(2, 2), VALID)),
                below(
                        "AverageSame",
                        SizeNets_AverageSameModel::create,
                        x -> SpatialOracle.average(x, at(3, 3), at(2, 1), SAME)),
                below(
                        "GlobalAverage",
                        SizeNets_GlobalAverageModel::create,
                        x -> SpatialOracle.average(x, at(5, 4), at(1, 1), VALID)),
                below(
                        "GlobalMost",
                        SizeNets_GlobalMostModel::create,
                        x -> x.maxPooling(at(5, 4), at(1, 1), VALID)),
                below(
                        "Padded",
                        SizeNets_PaddedModel::create,
                        x -> SpatialOracle.part(x, -1, 0, 8, 7)),
                below(
                        "Cropped",
                        SizeNets_CroppedModel::create,
                        x -> SpatialOracle.part(x, 1, 1, 4, 1)),
                below(
                        "Repeated",
                        SizeNets_RepeatedModel::create,
                        x -> SpatialOracle.repeated(x, 2, 3)),
                below(
                        "Upsampled",
                        ResizeNets_UpsampledModel::create,
                        x -> SpatialOracle.resized(x, 15, 8, SpatialOracle.LINEAR)),
                below(
                        "UpsampledSmoothly",
                        ResizeNets_UpsampledSmoothlyModel::create,
                        x -> SpatialOracle.resized(x, 10, 8, SpatialOracle.CUBIC)),
                below(
                        "Resized",
                        ResizeNets_ResizedModel::create,
                        x -> SpatialOracle.resized(x, 3, 7, SpatialOracle.LINEAR)),
                below(
                        "ResizedNearest",
                        ResizeNets_ResizedNearestModel::create,
                        x -> SpatialOracle.nearest(x, 7, 3)),
                // Of 5x4 the part with the aspect ratio 1:2 is 2x4, from row 1.
                below(
                        "ResizedPart",
                        ResizeNets_ResizedPartModel::create,
                        x ->
                                SpatialOracle.resized(
                                        SpatialOracle.part(x, 1, 0, 2, 4),
                                        4,
                                        8,
                                        SpatialOracle.LINEAR)));
    }

    private static Oracle conv(
            Oracle x, int[] kernel, int[] strides, int[] dilation, int groups, Padding padding) {
        return SpatialOracle.convolution(
                x, "tested/kernel", "tested/bias", kernel, strides, dilation, groups, padding);
    }

    private static Oracle separable(
            Oracle x, int[] kernel, int[] strides, int[] dilation, Padding padding) {
        Oracle between =
                SpatialOracle.convolution(
                        x,
                        "tested/depthwise_kernel",
                        "none",
                        kernel,
                        strides,
                        dilation,
                        x.channels(),
                        padding);
        int[] one = at(1, 1);
        return SpatialOracle.convolution(
                between, "tested/pointwise_kernel", "tested/bias", one, one, one, 1, VALID);
    }
}
