package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.ResizeMethod;
import org.layerwright.processor.emit.code.RuntimeTypes;

import java.util.Locale;

/** Calls that give an image another size. */
final class Resizes {
    private Resizes() {}

    /** The runtime's functions are named as the methods are. */
    static CodeBlock call(ResizeMethod method, String input, LayerParagraph paragraph) {
        return call(method.name().toLowerCase(Locale.ROOT), input, paragraph);
    }

    static CodeBlock call(String name, String input, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.$L(net, $L, $L, $L)",
                RuntimeTypes.RESAMPLING,
                name,
                input,
                paragraph.outputShape().dim(0),
                paragraph.outputShape().dim(1));
    }
}
