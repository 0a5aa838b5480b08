package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;

import java.util.List;

/**
 * What a normalization ends in, times gamma plus beta: variables, or constants for what is switched
 * off.
 */
record Affine(CodeBlock gamma, CodeBlock beta) {

    /**
     * Declares the weights that the layer has.
     *
     * @param sizes of both
     */
    static Affine of(LayerParagraph paragraph, List<Integer> sizes) {
        return new Affine(
                weight(paragraph, "gamma", "ones", sizes),
                weight(paragraph, "beta", "zeros", sizes));
    }

    private static CodeBlock weight(
            LayerParagraph paragraph, String name, String otherwise, List<Integer> sizes) {
        return paragraph.has(name)
                ? CodeBlock.of("$L", paragraph.weight(name))
                : CodeBlock.of(
                        "$T.$L(tf, $L)",
                        RuntimeTypes.NORMALIZATION,
                        otherwise,
                        paragraph.sizes(sizes));
    }
}
