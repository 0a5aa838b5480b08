package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;

import org.layerwright.processor.check.CheckedAugmentation;
import org.layerwright.processor.check.CheckedAugmentation.Choice;
import org.layerwright.processor.check.CheckedAugmentation.Step;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes steps with what must hold for an image before they are done to it.
 *
 * @param parameter the name of the parameter of lambdas
 */
record Conditions(String parameter) {

    /** Takes a name only where one is needed. */
    static Conditions of(CheckedAugmentation augmentation, NameAllocator names) {
        boolean needed = augmentation.steps().stream().anyMatch(step -> !of(step).isEmpty());
        return new Conditions(needed ? names.newName("some") : "");
    }

    CodeBlock write(Step step) {
        CodeBlock call = StepEmitters.write(step.name(), step.spec());
        List<CodeBlock> conditions = of(step);
        if (conditions.isEmpty()) {
            return call;
        }
        CodeBlock first = conditions.get(0);
        CodeBlock all =
                conditions.size() == 1
                        ? first
                        : CodeBlock.of("$L.and($L)", first, conditions.get(1));
        return CodeBlock.of(".maybe(\n$>$>$L,\n$L -> $L$L)$<$<", all, parameter, parameter, call);
    }

    private static List<CodeBlock> of(Step step) {
        List<CodeBlock> conditions = new ArrayList<>();
        step.choice().map(Conditions::choice).ifPresent(conditions::add);
        if (step.probability() < 1) {
            conditions.add(
                    CodeBlock.of(
                            "$T.chance($S, $L)",
                            RuntimeTypes.CONDITION,
                            step.name(),
                            Literals.real(step.probability())));
        }
        return conditions;
    }

    private static CodeBlock choice(Choice choice) {
        return CodeBlock.of(
                "$T.someOf($S, $L, $L, $L)",
                RuntimeTypes.CONDITION,
                choice.group(),
                choice.member(),
                choice.members(),
                choice.count());
    }
}
