package org.layerwright.processor.check.lint;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.layer.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a layer does to values, its activation left out. */
enum Kind {
    /** A source. */
    INPUT,
    /** Sums with weights. */
    KERNEL,
    /** Moves values about or drops some. */
    MOVING,
    /** Scales, shifts or averages them. */
    LINEAR,
    /** Brings them to a common scale. */
    NORMALIZING,
    /** Adds several inputs up or puts them side by side. */
    JOINING,
    /** A function that is no straight line. */
    BENDING,
    /** Whatever its author wrote. */
    UNKNOWN;

    private static final Map<Class<?>, Kind> KINDS = new HashMap<>();

    static {
        put(INPUT, InputSpec.class);
        put(
                KERNEL,
                Conv2DSpec.class,
                Conv2DTransposeSpec.class,
                DenseSpec.class,
                DepthwiseConv2DSpec.class,
                SeparableConv2DSpec.class);
        put(
                MOVING,
                ActivationSpec.class,
                AlphaDropoutSpec.class,
                Cropping2DSpec.class,
                DropoutSpec.class,
                FlattenSpec.class,
                GaussianDropoutSpec.class,
                PermuteSpec.class,
                ReshapeSpec.class,
                SpatialDropout2DSpec.class,
                TakeTokenSpec.class,
                ZeroPadding2DSpec.class);
        put(
                LINEAR,
                AveragePooling2DSpec.class,
                ClassTokenSpec.class,
                GaussianNoiseSpec.class,
                GlobalAveragePooling2DSpec.class,
                NormalizationSpec.class,
                PositionEmbeddingSpec.class,
                RescalingSpec.class,
                ResizingSpec.class,
                UpSampling2DSpec.class);
        put(
                NORMALIZING,
                BatchNormalizationSpec.class,
                GroupNormalizationSpec.class,
                LayerNormalizationSpec.class,
                PerImageStandardizationSpec.class,
                RMSNormalizationSpec.class,
                UnitNormalizationSpec.class);
        put(JOINING, AddSpec.class, AverageSpec.class, ConcatenateSpec.class, SubtractSpec.class);
        put(
                BENDING,
                DotSpec.class,
                ELUSpec.class,
                GlobalMaxPooling2DSpec.class,
                GluSpec.class,
                LeakyReLUSpec.class,
                MaxPooling2DSpec.class,
                MaximumSpec.class,
                MinimumSpec.class,
                MultiHeadAttentionSpec.class,
                MultiplySpec.class,
                PReLUSpec.class,
                ReLUSpec.class,
                SoftmaxSpec.class);
        put(UNKNOWN, CustomSpec.class, UnknownSpec.class);
    }

    @SafeVarargs
    private static void put(Kind kind, Class<? extends LayerSpec>... types) {
        List.of(types).forEach(type -> KINDS.put(type, kind));
    }

    static Kind of(LayerSpec spec) {
        Kind kind = KINDS.get(spec.getClass());
        if (kind == null) {
            throw new IllegalStateException("no kind of " + spec.getClass());
        }
        return kind;
    }

    /** Whether it is linear, activation included; what normalizes a batch is, once trained. */
    static boolean isLinear(LayerSpec spec) {
        Kind kind = of(spec);
        boolean straight =
                kind == MOVING || kind == LINEAR || spec instanceof BatchNormalizationSpec;
        return straight && spec.activation() == ActivationFunction.LINEAR;
    }
}
