package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.model.layer.ResizingSpec;

/** {@link org.layerwright.dsl.layer.Resizing}. */
final class ResizingEmitter implements LayerEmitter<ResizingSpec> {
    @Override
    public String describe(ResizingSpec spec) {
        String cropped = spec.cropToAspectRatio() ? ", the largest part of that aspect ratio" : "";
        return Literals.words(spec.interpolation()) + cropped;
    }

    @Override
    public CodeBlock value(ResizingSpec spec, LayerParagraph paragraph) {
        String input =
                spec.cropToAspectRatio()
                        ? paragraph.value(
                                "Part",
                                Resizes.call("cropToAspectRatio", paragraph.input(), paragraph))
                        : paragraph.input();
        return Resizes.call(spec.interpolation(), input, paragraph);
    }
}
