package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.emit.code.Declarations;
import org.layerwright.processor.emit.code.RuntimeTypes;

import java.util.EnumMap;
import java.util.Map;

/** How each activation is written in TensorFlow. */
public final class Activations {
    /** {@code tf} is the ops, the rest is filled in. */
    private static final Map<ActivationFunction, String> CALLS =
            new EnumMap<>(ActivationFunction.class);

    static {
        CALLS.put(ActivationFunction.LINEAR, "$value:L");
        CALLS.put(ActivationFunction.RELU, "tf.nn.relu($value:L)");
        CALLS.put(ActivationFunction.RELU6, "tf.nn.relu6($value:L)");
        // The op's own default is the slope 0.2 of Keras's function.
        CALLS.put(ActivationFunction.LEAKY_RELU, "tf.nn.leakyRelu($value:L)");
        CALLS.put(ActivationFunction.ELU, "tf.nn.elu($value:L)");
        CALLS.put(ActivationFunction.SELU, "tf.nn.selu($value:L)");
        // The same for Keras's alpha of 1.
        CALLS.put(ActivationFunction.CELU, "tf.nn.elu($value:L)");
        CALLS.put(ActivationFunction.GELU, "$activations:T.gelu(tf, $value:L)");
        CALLS.put(
                ActivationFunction.GELU_APPROXIMATE,
                "$activations:T.geluApproximate(tf, $value:L)");
        CALLS.put(ActivationFunction.SILU, "$activations:T.silu(tf, $value:L)");
        CALLS.put(ActivationFunction.MISH, "$activations:T.mish(tf, $value:L)");
        CALLS.put(ActivationFunction.HARD_SIGMOID, "$activations:T.hardSigmoid(tf, $value:L)");
        CALLS.put(ActivationFunction.HARD_SILU, "$activations:T.hardSilu(tf, $value:L)");
        CALLS.put(ActivationFunction.HARD_TANH, "$activations:T.hardTanh(tf, $value:L)");
        CALLS.put(ActivationFunction.HARD_SHRINK, "$activations:T.hardShrink(tf, $value:L)");
        CALLS.put(ActivationFunction.SOFT_SHRINK, "$activations:T.softShrink(tf, $value:L)");
        CALLS.put(ActivationFunction.TANH, "tf.math.tanh($value:L)");
        CALLS.put(ActivationFunction.TANH_SHRINK, "$activations:T.tanhShrink(tf, $value:L)");
        CALLS.put(ActivationFunction.SIGMOID, "tf.math.sigmoid($value:L)");
        CALLS.put(ActivationFunction.EXPONENTIAL, "tf.math.exp($value:L)");
        CALLS.put(ActivationFunction.SOFTPLUS, "tf.math.softplus($value:L)");
        CALLS.put(ActivationFunction.SOFTSIGN, "tf.nn.softsign($value:L)");
        CALLS.put(ActivationFunction.SQUAREPLUS, "$activations:T.squareplus(tf, $value:L)");
        CALLS.put(ActivationFunction.SPARSE_PLUS, "$activations:T.sparsePlus(tf, $value:L)");
        CALLS.put(ActivationFunction.SPARSE_SIGMOID, "$activations:T.sparseSigmoid(tf, $value:L)");
        CALLS.put(ActivationFunction.LOG_SIGMOID, "$activations:T.logSigmoid(tf, $value:L)");
        CALLS.put(ActivationFunction.SOFTMAX, "$simplexes:T.softmax(tf, $value:L)");
        CALLS.put(ActivationFunction.LOG_SOFTMAX, "$simplexes:T.logSoftmax(tf, $value:L)");
        CALLS.put(ActivationFunction.SPARSEMAX, "$simplexes:T.sparsemax(tf, $value:L)");
    }

    private Activations() {}

    public static CodeBlock apply(ActivationFunction activation, CodeBlock value) {
        String call = CALLS.get(activation);
        if (call == null) {
            throw new IllegalStateException("no call for " + activation);
        }
        return activation == ActivationFunction.LINEAR ? code(call, value) : wrapped(call, value);
    }

    /** The scores that a loss takes: it and all that follows them are computed in float32. */
    public static CodeBlock scores(CodeBlock value) {
        return wrapped("$float32:T.keep(tf, $value:L)", value);
    }

    private static CodeBlock wrapped(String call, CodeBlock value) {
        CodeBlock applied = code(call, value);
        return Declarations.fitsBelow(Declarations.simple(applied))
                ? applied
                : code(call.replace("(", "(\n$>$>").replace(")", "$<$<)"), value);
    }

    private static CodeBlock code(String call, CodeBlock value) {
        return CodeBlock.builder()
                .addNamed(
                        call,
                        Map.of(
                                "value", value,
                                "activations", RuntimeTypes.ACTIVATIONS,
                                "float32", RuntimeTypes.FLOAT32,
                                "simplexes", RuntimeTypes.SIMPLEXES))
                .build();
    }
}
