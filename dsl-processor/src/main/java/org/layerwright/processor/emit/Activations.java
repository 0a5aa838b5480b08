package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.Activation;

import java.util.Map;

/** How each activation is written in TensorFlow. */
final class Activations {
    /** {@code $1L} is the value, {@code tf} the ops. */
    private static final Map<Activation, String> CALLS =
            Map.of(
                    Activation.LINEAR, "$1L",
                    Activation.RELU, "tf.nn.relu($1L)",
                    // The op's own default is the slope 0.2 of Keras's function.
                    Activation.LEAKY_RELU, "tf.nn.leakyRelu($1L)",
                    Activation.ELU, "tf.nn.elu($1L)",
                    Activation.TANH, "tf.math.tanh($1L)",
                    Activation.SIGMOID, "tf.math.sigmoid($1L)",
                    Activation.SOFTMAX, "tf.nn.softmax($1L)");

    private static final int CONTINUATION = 8;

    private Activations() {}

    /** Whether it fits on the line below a variable; code of several lines is broken already. */
    private static boolean fits(String applied) {
        int room = LayerParagraph.LINE_LENGTH - LayerParagraph.INDENT - CONTINUATION - 1;
        return applied.contains("\n") || applied.length() <= room;
    }

    static CodeBlock apply(Activation activation, CodeBlock value) {
        String call = CALLS.get(activation);
        if (call == null) {
            throw new IllegalStateException("no call for " + activation);
        }
        CodeBlock applied = CodeBlock.of(call, value);
        return activation == Activation.LINEAR || fits(applied.toString())
                ? applied
                : CodeBlock.of(call.replace("$1L", "\n$>$>$1L$<$<"), value);
    }
}
