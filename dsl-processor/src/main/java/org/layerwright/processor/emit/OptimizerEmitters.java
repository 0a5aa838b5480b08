package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.RuleSpec;
import org.layerwright.processor.model.RuleSpec.Adadelta;
import org.layerwright.processor.model.RuleSpec.Adagrad;
import org.layerwright.processor.model.RuleSpec.Adam;
import org.layerwright.processor.model.RuleSpec.Adamax;
import org.layerwright.processor.model.RuleSpec.Lion;
import org.layerwright.processor.model.RuleSpec.Nadam;
import org.layerwright.processor.model.RuleSpec.RMSprop;
import org.layerwright.processor.model.RuleSpec.Sgd;

/** How each optimizer is made: the runtime's class of the rule's name takes the rate first. */
final class OptimizerEmitters {
    private static final SpecTable<RuleSpec, String> ARGUMENTS =
            new SpecTable<RuleSpec, String>()
                    .row(Adadelta.class, rule -> Literals.reals(rule.rho(), rule.epsilon()))
                    .row(
                            Adagrad.class,
                            rule -> Literals.reals(rule.initialAccumulatorValue(), rule.epsilon()))
                    .row(
                            Adam.class,
                            rule ->
                                    Literals.reals(rule.beta1(), rule.beta2(), rule.epsilon())
                                            + ", "
                                            + rule.amsgrad())
                    .row(
                            Adamax.class,
                            rule -> Literals.reals(rule.beta1(), rule.beta2(), rule.epsilon()))
                    .row(Lion.class, rule -> Literals.reals(rule.beta1(), rule.beta2()))
                    .row(
                            Nadam.class,
                            rule -> Literals.reals(rule.beta1(), rule.beta2(), rule.epsilon()))
                    .row(
                            RMSprop.class,
                            rule ->
                                    Literals.reals(rule.rho(), rule.momentum(), rule.epsilon())
                                            + ", "
                                            + rule.centered())
                    .row(
                            Sgd.class,
                            rule -> Literals.real(rule.momentum()) + ", " + rule.nesterov());

    private OptimizerEmitters() {}

    static CodeBlock write(OptimizerSpec optimizer) {
        return CodeBlock.of(
                "new $T($L, $L)",
                RuntimeTypes.optimizer(optimizer.rule().getClass().getSimpleName()),
                Literals.real(optimizer.learningRate()),
                ARGUMENTS.write(optimizer.rule()));
    }
}
