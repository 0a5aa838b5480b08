package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.LayerSpec;

/** Writes one kind of layer. */
interface LayerEmitter<S extends LayerSpec> {
    /** The hyperparameters in a few words, for the comment above the paragraph; may be empty. */
    String describe(S spec);

    /** The layer's value before its activation; weights are declared on the way. */
    CodeBlock value(S spec, LayerParagraph paragraph);
}
