package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.DotSpec;

/** {@link org.layerwright.dsl.layer.Dot}. */
final class DotEmitter implements LayerEmitter<DotSpec> {
    @Override
    public String describe(DotSpec spec) {
        return spec.normalize() ? "cosines" : "";
    }

    @Override
    public CodeBlock value(DotSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.dot(tf, $L, $L, $L, $L, $L)",
                RuntimeTypes.MERGING,
                paragraph.inputs().get(0),
                paragraph.inputs().get(1),
                spec.axes().get(0),
                spec.axes().get(1),
                spec.normalize());
    }
}
