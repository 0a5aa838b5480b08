package org.layerwright.samples.oracle;

import com.google.gson.annotations.SerializedName;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * One case of the oracle; {@code bench/oracle/README.md} tells what each number is.
 *
 * @param id annotation, slash, what is particular
 * @param layer the annotation that the case is about
 * @param kind {@code layer}, {@code regularizer}, {@code constraint} or {@code initializer}
 * @param declaration the method {@code tested}
 * @param trainableParameters Keras's count for the layer
 * @param nonTrainableParameters Keras's count for the layer
 * @param initialConstants weights that start as one number
 * @param inputs by the names of the input methods
 * @param weights by name
 * @param direction what the value is multiplied with before the gradient is taken of the sum
 * @param inference the value in inference
 * @param training the value in training, if it differs and is no matter of chance
 * @param gradientsIn the mode of the gradients: {@code inference} where training is random
 * @param gradients by the name of the input or weight
 * @param passFactors what the input is multiplied with in each training pass
 * @param afterPasses statistics after the passes
 * @param penalty a regularizer's loss term
 * @param penaltyGradients of the loss term
 * @param projected weights after their constraint
 * @param initial the first values of weights
 * @param kerasFloat32Error Keras's own error in single precision, by the key of the number
 */
record Golden(
        String id,
        String layer,
        String kind,
        String declaration,
        @SerializedName("trainable_parameters") long trainableParameters,
        @SerializedName("non_trainable_parameters") long nonTrainableParameters,
        @SerializedName("initial_constants") Map<String, Float> initialConstants,
        Map<String, Numbers> inputs,
        Map<String, Numbers> weights,
        @Nullable Numbers direction,
        @Nullable Numbers inference,
        @Nullable Numbers training,
        @SerializedName("gradients_in") @Nullable String gradientsIn,
        Map<String, Numbers> gradients,
        @SerializedName("pass_factors") List<Float> passFactors,
        @SerializedName("after_passes") Map<String, Numbers> afterPasses,
        @Nullable Numbers penalty,
        @SerializedName("penalty_gradients") Map<String, Numbers> penaltyGradients,
        Map<String, Numbers> projected,
        Map<String, Numbers> initial,
        @SerializedName("keras_float32_error") Map<String, Double> kerasFloat32Error) {

    Golden {
        initialConstants = orEmpty(initialConstants);
        inputs = orEmpty(inputs);
        weights = orEmpty(weights);
        gradients = orEmpty(gradients);
        passFactors = passFactors == null ? List.of() : passFactors;
        afterPasses = orEmpty(afterPasses);
        penaltyGradients = orEmpty(penaltyGradients);
        projected = orEmpty(projected);
        initial = orEmpty(initial);
        kerasFloat32Error = orEmpty(kerasFloat32Error);
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    /** The simple name of the interface declared for this case. */
    String interfaceName() {
        return CaseCompiler.interfaceName(id);
    }

    /** Whether the layer draws random numbers in training. */
    boolean random() {
        return "inference".equals(gradientsIn);
    }

    @Override
    public String toString() {
        return id;
    }
}
