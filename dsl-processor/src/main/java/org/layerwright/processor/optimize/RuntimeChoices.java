package org.layerwright.processor.optimize;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the runtime does for every network, rewrites or not, told beside them so that no one does it
 * by hand.
 */
public final class RuntimeChoices {
    private static final Set<Class<? extends LayerSpec>> NOISE =
            Set.of(
                    AlphaDropoutSpec.class,
                    DropoutSpec.class,
                    GaussianDropoutSpec.class,
                    GaussianNoiseSpec.class,
                    SpatialDropout2DSpec.class);

    /** Those that take the logarithm of the probability. */
    private static final Set<Class<? extends LossSpec>> OF_LOGARITHMS =
            Set.of(
                    LossSpec.AsymmetricLossSpec.class,
                    LossSpec.BinaryCrossentropySpec.class,
                    LossSpec.BinaryFocalCrossentropySpec.class,
                    LossSpec.CategoricalCrossentropySpec.class,
                    LossSpec.CategoricalFocalCrossentropySpec.class);

    private static final int BYTES_OF_FLOAT = 4;
    private static final int MOST_NAMED = 4;

    private RuntimeChoices() {}

    /** Those that a network profits from. */
    public static List<Decision> of(CheckedNetwork network) {
        List<Decision> told = new ArrayList<>();
        List<Integer> images =
                matching(network, spec -> spec instanceof InputSpec input && input.image());
        List<Integer> noise = matching(network, spec -> NOISE.contains(spec.getClass()));
        List<Integer> pools = matching(network, MaxPooling2DSpec.class::isInstance);
        if (!images.isEmpty()) {
            told.add(
                    exact(
                            "pixels-as-bytes",
                            "pixels become floats on the device: " + names(network, images),
                            Saving.bytes((BYTES_OF_FLOAT - 1) * values(network, images))));
        }
        if (!pools.isEmpty()) {
            told.add(
                    new Decision(
                            "max-pool-kernel",
                            Claim.EXACT,
                            "by an op with a vectorized gradient: " + names(network, pools),
                            Optional.empty()));
        }
        if (!noise.isEmpty()) {
            told.add(
                    exact(
                            "noise-in-training-only",
                            "no part of the graph that predicts: " + names(network, noise),
                            Saving.values(values(network, noise))));
        }
        network.outputs().stream()
                .filter(output -> OF_LOGARITHMS.contains(loss(output).getClass()))
                .map(output -> joined(network, output))
                .forEach(told::add);
        return told;
    }

    private static Decision exact(String name, String text, Saving saving) {
        return new Decision(name, Claim.EXACT, text, Optional.of(saving));
    }

    private static Decision joined(CheckedNetwork network, OutputNode output) {
        ActivationFunction end = network.layers().get(output.layer()).spec().activation();
        return new Decision(
                "loss-of-scores",
                Claim.ROUNDED,
                "the loss of %s takes the scores before the %s, and is finite for any"
                        .formatted(output.name(), Words.of(end)),
                Optional.empty());
    }

    private static LossSpec loss(OutputNode output) {
        return output.losses().get(0).spec();
    }

    private static List<Integer> matching(CheckedNetwork network, Predicate<LayerSpec> wanted) {
        return IntStream.range(0, network.layers().size())
                .filter(i -> wanted.test(network.layers().get(i).spec()))
                .boxed()
                .toList();
    }

    private static String names(CheckedNetwork network, List<Integer> layers) {
        String first =
                layers.stream()
                        .limit(MOST_NAMED)
                        .map(i -> network.layers().get(i).name())
                        .collect(Collectors.joining(", "));
        int more = layers.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static long values(CheckedNetwork network, List<Integer> layers) {
        return layers.stream().mapToLong(i -> network.facts(i).output().count()).sum();
    }
}
