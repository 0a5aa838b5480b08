package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.OptimizerSpec.AdamSpec;
import org.layerwright.processor.model.OptimizerSpec.SgdSpec;

/** How each optimizer is made. */
final class OptimizerEmitters {
    private static final SpecTable<OptimizerSpec, CodeBlock> EMITTERS =
            new SpecTable<OptimizerSpec, CodeBlock>()
                    .row(
                            AdamSpec.class,
                            adam ->
                                    CodeBlock.of(
                                            "new $T($L, $L, $L, $L)",
                                            RuntimeTypes.ADAM,
                                            Literals.real(adam.learningRate()),
                                            Literals.real(adam.beta1()),
                                            Literals.real(adam.beta2()),
                                            Literals.real(adam.epsilon())))
                    .row(
                            SgdSpec.class,
                            sgd ->
                                    CodeBlock.of(
                                            "new $T($L, $L, $L)",
                                            RuntimeTypes.SGD,
                                            Literals.real(sgd.learningRate()),
                                            Literals.real(sgd.momentum()),
                                            sgd.nesterov()));

    private OptimizerEmitters() {}

    static CodeBlock write(OptimizerSpec optimizer) {
        return EMITTERS.write(optimizer);
    }
}
