package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.Window;

/** What the pooling layers have in common. */
final class Pools {
    private Pools() {}

    static String describe(Window pool) {
        boolean steps = !pool.strides().equals(pool.size());
        return pool.size() + (steps ? ", strides " + pool.strides() : "");
    }

    static CodeBlock call(String name, Window pool, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.$L(net, $L, $L, $L, $L, $L, $S)",
                RuntimeTypes.POOLING,
                name,
                paragraph.input(),
                pool.size().height(),
                pool.size().width(),
                pool.strides().height(),
                pool.strides().width(),
                pool.padding());
    }

    static String describeGlobal(boolean keepDims) {
        return keepDims ? "height and width kept as 1" : "";
    }

    /**
     * A reduction over height and width.
     *
     * @param op how it is called
     * @param options the class of its options
     */
    static CodeBlock global(
            String op, ClassName options, boolean keepDims, LayerParagraph paragraph) {
        CodeBlock keep = keepDims ? CodeBlock.of(", $T.keepDims(true)", options) : CodeBlock.of("");
        return CodeBlock.of("$L($L, tf.constant(new int[] {1, 2})$L)", op, paragraph.input(), keep);
    }
}
