package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.LINEAR;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.Padding.VALID;

import org.layerwright.Model;
import org.layerwright.ModelOptions;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/** The rows of layers that join two inputs. */
final class MergeRows {
    private MergeRows() {}

    static List<Row> all() {
        return List.of(
                row("Add", MergeNets_AddTwoModel::create, each((a, b) -> a + b)),
                row("Average", MergeNets_AverageTwoModel::create, each((a, b) -> (a + b) / 2)),
                row("Maximum", MergeNets_MaximumTwoModel::create, each(Math::max)),
                row("Minimum", MergeNets_MinimumTwoModel::create, each(Math::min)),
                row("Multiply", MergeNets_MultiplyTwoModel::create, each((a, b) -> a * b)),
                row("Subtract", MergeNets_SubtractTwoModel::create, each((a, b) -> a - b)),
                row("Concatenate", MergeNets_ConcatenateTwoModel::create, MergeRows::concatenated),
                row("Dot", MergeNets_DotTwoModel::create, MergeRows::dot));
    }

    private static BinaryOperator<Oracle> each(DoubleBinaryOperator join) {
        return (left, right) ->
                left.filled(
                        left.height(),
                        left.width(),
                        left.channels(),
                        (row, column, c) ->
                                join.applyAsDouble(
                                        left.value(row, column, c, 0),
                                        right.value(row, column, c, 0)));
    }

    private static Oracle concatenated(Oracle left, Oracle right) {
        int first = left.channels();
        return left.filled(
                left.height(),
                left.width(),
                first + right.channels(),
                (row, column, c) ->
                        c < first
                                ? left.value(row, column, c, 0)
                                : right.value(row, column, c - first, 0));
    }

    /** Each cell of the left with each of the right, along the channels. */
    private static Oracle dot(Oracle left, Oracle right) {
        int width = left.width();
        int cells = right.height() * right.width();
        return left.filled(
                left.height(),
                width,
                cells,
                (row, column, cell) -> {
                    double sum = 0;
                    for (int c = 0; c < left.channels(); c++) {
                        sum +=
                                left.value(row, column, c, 0)
                                        * right.value(cell / width, cell % width, c, 0);
                    }
                    return sum;
                });
    }

    private static Row row(
            String name,
            Function<ModelOptions, ? extends Model> create,
            BinaryOperator<Oracle> tested) {
        return new Row(
                "MergeNets." + name,
                create,
                x -> {
                    Oracle scaled = x.rescaling(1.0 / 255, 0);
                    return tested.apply(convolved(scaled, "left"), convolved(scaled, "right"))
                            .flatten()
                            .dense("labels", SIGMOID);
                });
    }

    private static Oracle convolved(Oracle x, String layer) {
        return x.convolution(layer, new int[] {3, 3}, new int[] {1, 1}, VALID, LINEAR);
    }
}
