package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.weight.ConstraintSpec;

/** How each constraint is written. */
final class Constraints {
    private static final SpecTable<ConstraintSpec, String> CALLS =
            new SpecTable<ConstraintSpec, String>()
                    .row(
                            ConstraintSpec.MaxNorm.class,
                            spec ->
                                    "maxNorm(%s, %s)"
                                            .formatted(
                                                    Literals.reals(spec.value()),
                                                    Literals.commas(spec.axis())))
                    .row(
                            ConstraintSpec.MinMaxNorm.class,
                            spec ->
                                    "minMaxNorm(%s, %s)"
                                            .formatted(
                                                    Literals.reals(
                                                            spec.minValue(),
                                                            spec.maxValue(),
                                                            spec.rate()),
                                                    Literals.commas(spec.axis())))
                    .row(ConstraintSpec.NonNegative.class, spec -> "nonNegative()")
                    .row(
                            ConstraintSpec.UnitNorm.class,
                            spec -> "unitNorm(%s)".formatted(Literals.commas(spec.axis())));

    private Constraints() {}

    static CodeBlock call(ConstraintSpec constraint) {
        return CodeBlock.of("$T.$L", RuntimeTypes.CONSTRAINT, CALLS.write(constraint));
    }
}
