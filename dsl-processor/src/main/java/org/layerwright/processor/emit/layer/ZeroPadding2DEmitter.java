package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.Sides;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;

/** {@link org.layerwright.dsl.layer.ZeroPadding2D}. */
final class ZeroPadding2DEmitter implements LayerEmitter<ZeroPadding2DSpec> {
    @Override
    public String describe(ZeroPadding2DSpec spec) {
        return spec.padding().toString();
    }

    @Override
    public CodeBlock value(ZeroPadding2DSpec spec, LayerParagraph paragraph) {
        Sides sides = spec.padding();
        return CodeBlock.of(
                "tf.pad(\n$>$>$L,\ntf.constant(new int[][] {{0, 0}, {$L, $L}, {$L, $L}, {0, 0}}),"
                        + "\ntf.constant(0f))$<$<",
                paragraph.input(),
                sides.top(),
                sides.bottom(),
                sides.left(),
                sides.right());
    }
}
