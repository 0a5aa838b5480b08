package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.ClassTokenSpec;

/** {@link org.layerwright.dsl.layer.ClassToken}. */
final class ClassTokenEmitter implements LayerEmitter<ClassTokenSpec> {
    @Override
    public String describe(ClassTokenSpec spec) {
        return "a learned vector in front";
    }

    @Override
    public CodeBlock value(ClassTokenSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.withFirst(tf, $L, $L)",
                RuntimeTypes.SEQUENCES,
                paragraph.input(),
                paragraph.weight("class_token"));
    }
}
