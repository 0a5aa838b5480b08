package org.layerwright.samples.oracle;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goldens that the language has no word for yet. Empty in the end. A type must leave this set when
 * its annotation appears, a case when it compiles.
 */
final class NotYet {
    /** Annotations. */
    static final Set<String> TYPES =
            Set.of(
                    "Activation",
                    "ActivityRegularizer",
                    "Add",
                    "AlphaDropout",
                    "Average",
                    "AveragePooling2D",
                    "ClassToken",
                    "Concatenate",
                    "Constant",
                    "Conv2DTranspose",
                    "Cropping2D",
                    "DepthwiseConv2D",
                    "Dot",
                    "ELU",
                    "GaussianDropout",
                    "GaussianNoise",
                    "GlobalAveragePooling2D",
                    "GlobalMaxPooling2D",
                    "GroupNormalization",
                    "IdentityMatrix",
                    "L1",
                    "L1L2",
                    "L2",
                    "LayerNormalization",
                    "LeakyReLU",
                    "MaxNorm",
                    "Maximum",
                    "MinMaxNorm",
                    "Minimum",
                    "MultiHeadAttention",
                    "Multiply",
                    "NonNegative",
                    "Normalization",
                    "Ones",
                    "OrthogonalRegularizer",
                    "PReLU",
                    "Permute",
                    "PositionEmbedding",
                    "ReLU",
                    "Reshape",
                    "Resizing",
                    "SeparableConv2D",
                    "Softmax",
                    "SpatialDropout2D",
                    "Subtract",
                    "Trainable",
                    "UnitNorm",
                    "UpSampling2D",
                    "ZeroPadding2D",
                    "Zeros");

    /** Cases of annotations that exist. */
    static final Set<String> CASES = Set.of();

    private NotYet() {}

    static boolean contains(Golden golden) {
        return TYPES.contains(golden.layer()) || CASES.contains(golden.id());
    }

    /** Whether the annotation that the case is about exists. */
    static boolean hasWords(Golden golden) {
        return existing().contains(golden.layer());
    }

    /** All annotations of layers and of what stands beside them. */
    static Set<String> existing() {
        return Stream.of("layer", "weight")
                .flatMap(part -> Language.annotations(part).stream())
                .collect(Collectors.toSet());
    }
}
