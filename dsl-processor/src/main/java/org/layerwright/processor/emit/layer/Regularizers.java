package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.weight.RegularizerSpec;

/** How each regularizer is written. */
public final class Regularizers {
    private static final SpecTable<RegularizerSpec, CodeBlock> CALLS =
            new SpecTable<RegularizerSpec, CodeBlock>()
                    .row(RegularizerSpec.L1L2.class, Regularizers::l1L2)
                    .row(
                            RegularizerSpec.Orthogonal.class,
                            spec ->
                                    CodeBlock.of(
                                            "$T.orthogonal($L, $T.$L)",
                                            RuntimeTypes.REGULARIZER,
                                            Literals.real(spec.factor()),
                                            RuntimeTypes.ORTHOGONAL_MODE,
                                            spec.mode()));

    private Regularizers() {}

    public static CodeBlock call(RegularizerSpec regularizer) {
        return CALLS.write(regularizer);
    }

    /** By the shortest name. */
    private static CodeBlock l1L2(RegularizerSpec.L1L2 spec) {
        if (spec.l2() == 0) {
            return call("l1", spec.l1());
        }
        return spec.l1() == 0 ? call("l2", spec.l2()) : call("l1L2", spec.l1(), spec.l2());
    }

    private static CodeBlock call(String factory, double... numbers) {
        return CodeBlock.of(
                "$T.$L($L)", RuntimeTypes.REGULARIZER, factory, Literals.reals(numbers));
    }
}
