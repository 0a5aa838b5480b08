package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.emit.code.Declarations;

import java.util.Map;

/** How each activation is written in TensorFlow. */
public final class Activations {
    /** {@code $1L} is the value, {@code tf} the ops. */
    private static final Map<ActivationFunction, String> CALLS =
            Map.of(
                    ActivationFunction.LINEAR, "$1L",
                    ActivationFunction.RELU, "tf.nn.relu($1L)",
                    // The op's own default is the slope 0.2 of Keras's function.
                    ActivationFunction.LEAKY_RELU, "tf.nn.leakyRelu($1L)",
                    ActivationFunction.ELU, "tf.nn.elu($1L)",
                    ActivationFunction.TANH, "tf.math.tanh($1L)",
                    ActivationFunction.SIGMOID, "tf.math.sigmoid($1L)",
                    ActivationFunction.SOFTMAX, "tf.nn.softmax($1L)");

    private Activations() {}

    public static CodeBlock apply(ActivationFunction activation, CodeBlock value) {
        String call = CALLS.get(activation);
        if (call == null) {
            throw new IllegalStateException("no call for " + activation);
        }
        CodeBlock applied = CodeBlock.of(call, value);
        return activation == ActivationFunction.LINEAR || Declarations.fitsBelow(applied.toString())
                ? applied
                : CodeBlock.of(call.replace("$1L", "\n$>$>$1L$<$<"), value);
    }
}
