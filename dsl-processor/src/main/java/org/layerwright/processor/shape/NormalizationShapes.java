package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.Axis;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.GroupNormalizationSpec;
import org.layerwright.processor.model.layer.LayerNormalizationSpec;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;
import org.layerwright.processor.model.layer.RMSNormalizationSpec;
import org.layerwright.processor.model.layer.UnitNormalizationSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Layers that bring values to a common scale. */
final class NormalizationShapes {
    /** One operation for the mean, three for the variance and one to divide, for each value. */
    private static final int STANDARDIZATION = 5;

    private NormalizationShapes() {}

    static Inference perImageStandardization(PerImageStandardizationSpec spec, Shape input) {
        return input.rank() == 3
                ? ElementwiseShapes.same(input, STANDARDIZATION)
                : new Inference.WrongRank(WindowShapes.IMAGE, "Put it directly after the input.");
    }

    static Inference batch(BatchNormalizationSpec spec, Shape input) {
        Shape channels = Shape.of(input.last());
        List<WeightFacts> weights = affine(spec.scale(), spec.center(), channels);
        weights.add(WeightFacts.zeros("moving_mean", channels).asStatistic());
        weights.add(WeightFacts.ones("moving_variance", channels).asStatistic());
        // At inference: one multiplication and one addition a value.
        return known(input, weights, 2);
    }

    static Inference layer(LayerNormalizationSpec spec, Shape input) {
        TreeSet<Integer> axes = new TreeSet<>();
        for (int written : spec.axis()) {
            OptionalInt axis = Axis.among(written, input.rank());
            if (axis.isEmpty()) {
                return ElementwiseShapes.noAxis("axis", written, input);
            }
            if (!axes.add(axis.getAsInt())) {
                return new Inference.DoesNotFit(
                        "axis", "axis " + written + " a second time", "Name each axis once.");
            }
        }
        if (axes.isEmpty()) {
            return new Inference.DoesNotFit(
                    "axis", "normalizing over no axis", "Name one, such as -1, the last.");
        }
        Shape sizes = new Shape(axes.stream().map(axis -> input.dim(axis - 1)).toList());
        return known(
                input,
                affine(spec.scale(), spec.center(), sizes),
                STANDARDIZATION + count(spec.scale()) + count(spec.center()));
    }

    static Inference group(GroupNormalizationSpec spec, Shape input) {
        OptionalInt axis = Axis.among(spec.axis(), input.rank());
        if (axis.isEmpty()) {
            return ElementwiseShapes.noAxis("axis", spec.axis(), input);
        }
        int channels = input.dim(axis.getAsInt() - 1);
        int groups = spec.groupsOf(channels);
        if (groups < 1 || channels % groups != 0) {
            return new Inference.DoesNotFit(
                    "groups",
                    "groups = %d for %d channels".formatted(spec.groups(), channels),
                    "Use a number that divides the channels, or -1 for a group each.");
        }
        return known(
                input,
                affine(spec.scale(), spec.center(), Shape.of(channels)),
                STANDARDIZATION + count(spec.scale()) + count(spec.center()));
    }

    /** Square, sum, divide, scale. */
    static Inference rms(RMSNormalizationSpec spec, Shape input) {
        OptionalInt axis = Axis.among(spec.axis(), input.rank());
        if (axis.isEmpty()) {
            return ElementwiseShapes.noAxis("axis", spec.axis(), input);
        }
        Shape sizes = Shape.of(input.dim(axis.getAsInt() - 1));
        return known(input, List.of(WeightFacts.ones("scale", sizes)), 4);
    }

    /** Square, sum, divide. */
    static Inference unit(UnitNormalizationSpec spec, Shape input) {
        return Axis.among(spec.axis(), input.rank()).isPresent()
                ? ElementwiseShapes.same(input, 3)
                : ElementwiseShapes.noAxis("axis", spec.axis(), input);
    }

    /** Subtract, divide. */
    static Inference normalization(NormalizationSpec spec, Shape input) {
        if (!spec.adapted()) {
            return fits("mean", spec.mean(), input)
                    .or(() -> fits("variance", spec.variance(), input))
                    .orElseGet(() -> ElementwiseShapes.same(input, 2));
        }
        if (spec.invert()) {
            return new Inference.DoesNotFit(
                    "invert",
                    "inverting without mean and variance",
                    "Give both: data on their own scale do not reach it to adapt to.");
        }
        Shape channels = Shape.of(input.last());
        return known(
                input,
                List.of(
                        WeightFacts.zeros("mean", channels).frozen(),
                        WeightFacts.ones("variance", channels).frozen(),
                        WeightFacts.zeros("count", Shape.of()).frozen()),
                2);
    }

    private static Optional<Inference> fits(String member, List<Double> values, Shape input) {
        if (values.size() == 1 || values.size() == input.last()) {
            return Optional.empty();
        }
        String remedy =
                "Give one value, or one for each of the %d channels; or neither mean nor"
                        + " variance, to adapt both to data.";
        return Optional.of(
                new Inference.DoesNotFit(
                        member,
                        "%s with %d values".formatted(member, values.size()),
                        remedy.formatted(input.last())));
    }

    private static List<WeightFacts> affine(boolean scale, boolean center, Shape shape) {
        List<WeightFacts> weights = new ArrayList<>();
        if (scale) {
            weights.add(WeightFacts.ones("gamma", shape));
        }
        if (center) {
            weights.add(WeightFacts.zeros("beta", shape));
        }
        return weights;
    }

    private static int count(boolean present) {
        return present ? 1 : 0;
    }

    private static Inference known(Shape input, List<WeightFacts> weights, int flopsPerValue) {
        return new Inference.Known(
                new LayerFacts(input, weights, Counts.product(flopsPerValue, input.count())));
    }
}
