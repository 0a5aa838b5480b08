package org.layerwright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.Training;
import org.layerwright.processor.optimize.NetworkPlan;

import java.util.List;
import java.util.Optional;

import javax.lang.model.element.Modifier;

/** Writes the nested class that tells the runtime what the network is. */
final class DefinitionClass {
    static final String NAME = "Definition";

    /** The methods beside those that build layers. */
    private static final List<String> OTHERS =
            List.of("info", "augment", "heads", "optimizer", "updates", "schedule", "describe");

    private DefinitionClass() {}

    static TypeSpec of(NetworkPlan plan) {
        CheckedNetwork network = plan.network();
        InfoField info = InfoField.of(plan);
        TypeSpec.Builder type =
                TypeSpec.classBuilder(NAME)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addSuperinterface(RuntimeTypes.NETWORK_DEFINITION)
                        .addField(info.field())
                        .addMethod(
                                override("info", RuntimeTypes.NETWORK_INFO)
                                        .addStatement("return INFO")
                                        .build());
        network.augmentation()
                .ifPresent(
                        augmentation ->
                                type.addMethod(
                                        augment(
                                                GeneratedSource.named(
                                                        augmentation.packageName(),
                                                        augmentation.name(),
                                                        AugmentationEmitter.SUFFIX))));
        type.addMethods(BuildMethods.of(plan, OTHERS))
                .addMethod(HeadsMethod.of(network))
                .addMethod(optimizer(network.training().optimizer()));
        UpdatesMethod.of(network.training()).ifPresent(type::addMethod);
        schedule(network.training()).ifPresent(type::addMethod);
        return type.addMethods(info.parts()).build();
    }

    private static MethodSpec augment(ClassName pipeline) {
        return override("augment", RuntimeTypes.OPERAND)
                .addParameter(RuntimeTypes.AUGMENT_SCOPE, "scope")
                .addParameter(RuntimeTypes.OPERAND, "images")
                .addStatement("return $T.apply(scope, images)", pipeline)
                .build();
    }

    private static MethodSpec optimizer(OptimizerSpec optimizer) {
        return override("optimizer", RuntimeTypes.OPTIMIZER)
                .addStatement("return $L", OptimizerEmitters.write(optimizer))
                .build();
    }

    private static Optional<MethodSpec> schedule(Training training) {
        if (training.schedules().isEmpty() && training.warmups().isEmpty()) {
            return Optional.empty();
        }
        double rate = training.optimizer().learningRate();
        CodeBlock schedule =
                training.schedules().stream()
                        .findFirst()
                        .map(written -> ScheduleEmitters.write(written.spec(), rate))
                        .orElseGet(() -> ScheduleEmitters.constant(rate));
        CodeBlock whole =
                training.warmups().stream()
                        .findFirst()
                        .map(written -> ScheduleEmitters.warmup(written.spec(), schedule))
                        .orElse(schedule);
        return Optional.of(
                override("schedule", RuntimeTypes.LEARNING_RATE_SCHEDULE)
                        .addStatement("return $L", whole)
                        .build());
    }

    static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
