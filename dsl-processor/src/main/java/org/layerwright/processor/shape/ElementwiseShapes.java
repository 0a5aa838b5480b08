package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;
import org.layerwright.processor.model.layer.Axis;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.ELUSpec;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;
import org.layerwright.processor.model.layer.GluSpec;
import org.layerwright.processor.model.layer.LeakyReLUSpec;
import org.layerwright.processor.model.layer.PReLUSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.model.layer.SoftmaxSpec;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Layers that work value by value. As everywhere, activations count no operations. */
final class ElementwiseShapes {
    private ElementwiseShapes() {}

    static Inference rescaling(RescalingSpec spec, Shape input) {
        return same(input, spec.offset() == 0 ? 1 : 2);
    }

    static Inference activation(ActivationSpec spec, Shape input) {
        return same(input, 0);
    }

    static Inference relu(ReLUSpec spec, Shape input) {
        return same(input, 0);
    }

    static Inference leakyReLU(LeakyReLUSpec spec, Shape input) {
        return same(input, 0);
    }

    static Inference elu(ELUSpec spec, Shape input) {
        return same(input, 0);
    }

    static Inference softmax(SoftmaxSpec spec, Shape input) {
        return Axis.among(spec.axis(), input.rank()).isPresent()
                ? same(input, 0)
                : noAxis("axis", spec.axis(), input);
    }

    static Inference prelu(PReLUSpec spec, Shape input) {
        List<Integer> sizes = new ArrayList<>(input.dims());
        for (int shared : spec.sharedAxes()) {
            if (shared < 1) {
                return new Inference.Unknown();
            }
            OptionalInt axis = Axis.among(shared, input.rank());
            if (axis.isEmpty()) {
                return noAxis("sharedAxes", shared, input);
            }
            sizes.set(axis.getAsInt() - 1, 1);
        }
        WeightFacts alpha = WeightFacts.zeros("alpha", new Shape(sizes));
        return new Inference.Known(new LayerFacts(input, List.of(alpha), 0));
    }

    /** A product for each value that is left. */
    static Inference glu(GluSpec spec, Shape input) {
        if (input.last() % 2 != 0) {
            return new Inference.DoesNotFit(
                    "",
                    "halving the last axis",
                    "Give the layer above an even number of channels.");
        }
        List<Integer> sizes = new ArrayList<>(input.dims());
        sizes.set(sizes.size() - 1, input.last() / 2);
        return same(new Shape(sizes), 1);
    }

    static Inference dropout(DropoutSpec spec, Shape input) {
        List<Integer> noise = spec.noiseShape();
        boolean fits = noise.isEmpty() || noise.size() == input.rank();
        return fits && noise.stream().allMatch(size -> size == 1 || size == -1)
                ? same(input, 0)
                : new Inference.DoesNotFit(
                        "noiseShape",
                        "noise shape "
                                + noise.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("x")),
                        "Give a value for each of the %d axes after the batch: 1 or -1."
                                .formatted(input.rank()));
    }

    static Inference gaussianNoise(GaussianNoiseSpec spec, Shape input) {
        return same(input, 0);
    }

    static Inference gaussianDropout(GaussianDropoutSpec spec, Shape input) {
        return same(input, 0);
    }

    static Inference alphaDropout(AlphaDropoutSpec spec, Shape input) {
        return same(input, 0);
    }

    static Inference spatialDropout2D(SpatialDropout2DSpec spec, Shape input) {
        return input.rank() == 3
                ? same(input, 0)
                : new Inference.WrongRank(WindowShapes.IMAGE, "Use @Dropout.");
    }

    /** An axis that the input lacks. */
    static Inference noAxis(String member, int axis, Shape input) {
        return new Inference.DoesNotFit(
                member,
                "axis " + axis,
                axis == 0 || axis == -input.rank() - 1
                        ? "That is the batch; count from 1, or from -1 at the end."
                        : "Use 1 to %d, or -1 for the last.".formatted(input.rank()));
    }

    static Inference same(Shape input, int flopsPerValue) {
        return new Inference.Known(
                LayerFacts.withoutWeights(input, Counts.product(flopsPerValue, input.count())));
    }
}
