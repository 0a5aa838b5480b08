package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.Window;

import java.util.List;

/** What the convolutions have in common. */
final class Kernels {
    /** How long names may be for all arguments of a call to stand on one line. */
    private static final int NAMES = 30;

    private Kernels() {}

    /** {@code 8 filters}. */
    static String filters(int count) {
        return count + (count == 1 ? " filter" : " filters");
    }

    /** Steps and gaps, if there are any: {@code , strides 2x2}. */
    static String steps(Window window) {
        return (window.strided() ? ", strides " + window.strides() : "")
                + (window.dilated() ? ", dilation " + window.dilation() : "");
    }

    /** {@code , multiplier 2}. */
    static String multiplier(int depthMultiplier) {
        return depthMultiplier == 1 ? "" : ", multiplier " + depthMultiplier;
    }

    /** A convolution of each channel on its own, by the op where it can. */
    static CodeBlock depthwise(String input, String kernel, Window window) {
        Size strides = window.strides();
        if (window.dilated()) {
            return lowered("dilatedDepthwise", input, kernel, window.dilation(), window);
        }
        return strides.height() == strides.width()
                ? op("tf.nn.depthwiseConv2dNative", input, kernel, window)
                : lowered("stridedDepthwise", input, kernel, strides, window);
    }

    /** An op of TensorFlow. */
    static CodeBlock op(String name, String input, String kernel, Window window) {
        return CodeBlock.of(
                "$L(\n$>$>$L, $L,$L$T.of(1L, $LL, $LL, 1L), $S)$<$<",
                name,
                input,
                kernel,
                input.length() + kernel.length() > NAMES ? "\n" : " ",
                List.class,
                window.strides().height(),
                window.strides().width(),
                window.padding());
    }

    /** What the runtime makes of several ops. */
    static CodeBlock lowered(String name, String input, String kernel, Size steps, Window window) {
        return CodeBlock.of(
                "$T.$L(\n$>$>net, $L, $L, $L, $L, $S)$<$<",
                RuntimeTypes.CONVOLUTIONS,
                name,
                input,
                kernel,
                steps.height(),
                steps.width(),
                window.padding());
    }

    /** With the bias added, if the layer has one and it is not added elsewhere. */
    static CodeBlock biased(CodeBlock convolved, LayerParagraph paragraph) {
        if (!paragraph.has("bias")) {
            return convolved;
        }
        if (paragraph.owesBias()) {
            // Weights are created where they are declared: their order is that of files.
            paragraph.weight("bias");
            return convolved;
        }
        return plusBias(convolved, paragraph);
    }

    /** With a bias added that the layer of the paragraph has. */
    static CodeBlock plusBias(CodeBlock value, LayerParagraph paragraph) {
        return CodeBlock.of("tf.nn.biasAdd(\n$>$>$L,\n$L)$<$<", value, paragraph.weight("bias"));
    }
}
