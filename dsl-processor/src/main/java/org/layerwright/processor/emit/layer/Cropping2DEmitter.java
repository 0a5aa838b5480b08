package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.Cropping2DSpec;
import org.layerwright.processor.model.layer.Sides;
import org.layerwright.processor.shape.Shape;

/** {@link org.layerwright.dsl.layer.Cropping2D}. */
final class Cropping2DEmitter implements LayerEmitter<Cropping2DSpec> {
    @Override
    public String describe(Cropping2DSpec spec) {
        return spec.cropping().toString();
    }

    @Override
    public CodeBlock value(Cropping2DSpec spec, LayerParagraph paragraph) {
        Sides sides = spec.cropping();
        Shape output = paragraph.outputShape();
        return CodeBlock.of(
                "tf.slice(\n$>$>$L,\ntf.constant(new int[] {0, $L, $L, 0}),"
                        + "\ntf.constant(new int[] {-1, $L, $L, $L}))$<$<",
                paragraph.input(),
                sides.top(),
                sides.left(),
                output.dim(0),
                output.dim(1),
                output.last());
    }
}
