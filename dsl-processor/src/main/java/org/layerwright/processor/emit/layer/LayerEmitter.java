package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.LayerSpec;

/** Writes one kind of layer. */
public interface LayerEmitter<S extends LayerSpec> {
    /** The hyperparameters in a few words, for the comment above the paragraph; may be empty. */
    public String describe(S spec);

    /** The layer's value before its activation; weights are declared on the way. */
    public CodeBlock value(S spec, LayerParagraph paragraph);
}
