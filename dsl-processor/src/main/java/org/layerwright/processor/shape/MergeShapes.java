package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.Axis;
import org.layerwright.processor.model.layer.ConcatenateSpec;
import org.layerwright.processor.model.layer.DotSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Layers that join several inputs. Axes are told as the language counts them: the batch is 0. */
final class MergeShapes {
    private MergeShapes() {}

    /** One operation for each further input and value. */
    static Inference elementwise(List<Shape> inputs) {
        Shape joined = inputs.get(0);
        for (Shape input : inputs.subList(1, inputs.size())) {
            int rank = Math.max(joined.rank(), input.rank());
            List<Integer> sizes = new ArrayList<>();
            for (int axis = 0; axis < rank; axis++) {
                int left = fromEnd(joined, rank - axis);
                int right = fromEnd(input, rank - axis);
                if (left != right && left != 1 && right != 1) {
                    return new Inference.DoNotJoin(
                            "%s and %s: axis %d is %d here and %d there"
                                    .formatted(joined, input, axis + 1, left, right),
                            "Make the sizes equal, or one of them 1.");
                }
                sizes.add(left == 1 ? right : left);
            }
            joined = new Shape(sizes);
        }
        return new Inference.Known(
                LayerFacts.withoutWeights(
                        joined, Counts.product(inputs.size() - 1L, joined.count())));
    }

    private static int fromEnd(Shape shape, int distance) {
        return distance > shape.rank() ? 1 : shape.dim(shape.rank() - distance);
    }

    static Inference concatenate(ConcatenateSpec spec, List<Shape> inputs) {
        Shape first = inputs.get(0);
        OptionalInt axis = Axis.among(spec.axis(), first.rank());
        if (axis.isEmpty()) {
            return noAxis("axis", spec.axis(), first);
        }
        int joined = axis.getAsInt() - 1;
        List<Integer> sizes = new ArrayList<>(first.dims());
        for (Shape input : inputs.subList(1, inputs.size())) {
            if (input.rank() != first.rank()) {
                return new Inference.DoNotJoin(
                        "%s and %s have different numbers of axes".formatted(first, input),
                        "Bring them to the same number of axes.");
            }
            for (int i = 0; i < sizes.size(); i++) {
                if (i != joined && !first.dims().get(i).equals(input.dims().get(i))) {
                    return new Inference.DoNotJoin(
                            "%s and %s: axis %d is %d here and %d there"
                                    .formatted(first, input, i + 1, first.dim(i), input.dim(i)),
                            "Make them equal on all axes but the one that is joined.");
                }
            }
            long size = (long) sizes.get(joined) + input.dim(joined);
            sizes.set(joined, (int) Math.min(Integer.MAX_VALUE, size));
        }
        return new Inference.Known(LayerFacts.withoutWeights(new Shape(sizes), 0));
    }

    static Inference dot(DotSpec spec, List<Shape> inputs) {
        if (spec.axes().size() != 2) {
            return new Inference.Unknown();
        }
        List<Integer> sizes = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Shape input = inputs.get(i);
            OptionalInt axis = Axis.among(spec.axes().get(i), input.rank());
            if (axis.isEmpty()) {
                return noAxis("axes", spec.axes().get(i), input);
            }
            List<Integer> others = new ArrayList<>(input.dims());
            lengths.add(others.remove(axis.getAsInt() - 1));
            sizes.addAll(others);
        }
        if (!lengths.get(0).equals(lengths.get(1))) {
            return new Inference.DoNotJoin(
                    "%s and %s: vectors of %d values here and of %d there"
                            .formatted(
                                    inputs.get(0), inputs.get(1), lengths.get(0), lengths.get(1)),
                    "Take axes of equal size.");
        }
        Shape output = sizes.isEmpty() ? Shape.of(1) : new Shape(sizes);
        return new Inference.Known(
                LayerFacts.withoutWeights(
                        output, Counts.product(2, lengths.get(0), output.count())));
    }

    private static Inference noAxis(String member, int axis, Shape input) {
        return new Inference.DoesNotFit(
                member,
                "axis " + axis,
                "Use one from 1 to %d, or from -%d to -1.".formatted(input.rank(), input.rank()));
    }
}
