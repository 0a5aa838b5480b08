package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.Axis;
import org.layerwright.processor.model.layer.ConcatenateSpec;

import java.util.List;

/** {@link org.layerwright.dsl.layer.Concatenate}. */
final class ConcatenateEmitter implements LayerEmitter<ConcatenateSpec> {
    @Override
    public String describe(ConcatenateSpec spec) {
        return spec.axis() == -1 ? "" : "along axis " + spec.axis();
    }

    @Override
    public CodeBlock value(ConcatenateSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "tf.concat($T.of($L), tf.constant($L))",
                List.class,
                String.join(", ", paragraph.inputs()),
                Axis.among(spec.axis(), paragraph.outputShape().rank()).orElseThrow());
    }
}
