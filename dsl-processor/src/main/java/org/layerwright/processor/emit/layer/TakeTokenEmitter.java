package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.TakeTokenSpec;

/** {@link org.layerwright.dsl.layer.TakeToken}. */
final class TakeTokenEmitter implements LayerEmitter<TakeTokenSpec> {
    @Override
    public String describe(TakeTokenSpec spec) {
        return "position " + spec.index();
    }

    @Override
    public CodeBlock value(TakeTokenSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.take(tf, $L, $L)", RuntimeTypes.SEQUENCES, paragraph.input(), spec.index());
    }
}
