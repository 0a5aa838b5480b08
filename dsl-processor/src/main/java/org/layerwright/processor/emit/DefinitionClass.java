package org.layerwright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.InputSpec;
import org.layerwright.processor.model.LabelsSpec;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.List;

import javax.lang.model.element.Modifier;

/** Writes the nested class that tells the runtime what the network is. */
final class DefinitionClass {
    static final String NAME = "Definition";

    private DefinitionClass() {}

    static TypeSpec of(NetworkPlan plan) {
        CheckedNetwork network = plan.network();
        TypeSpec.Builder type =
                TypeSpec.classBuilder(NAME)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addSuperinterface(RuntimeTypes.NETWORK_DEFINITION)
                        .addField(info(plan))
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
        return type.addMethod(BuildMethod.of(plan))
                .addMethod(loss(network.loss()))
                .addMethod(optimizer(network.optimizer()))
                .addMethod(metrics(network))
                .build();
    }

    private static FieldSpec info(NetworkPlan plan) {
        CheckedNetwork network = plan.network();
        InputSpec input = network.input();
        LabelsSpec labels = network.labels();
        CodeBlock.Builder info = CodeBlock.builder();
        info.add("$T.named($S)$>$>", RuntimeTypes.NETWORK_INFO, network.decl().simpleName());
        info.add("\n.input($L, $L, $L)", input.height(), input.width(), input.channels());
        info.add("\n.labels($T.$L", RuntimeTypes.LABEL_KIND, labels.kind());
        labels.names().forEach(label -> info.add(", $S", label));
        info.add(")");
        for (PlannedLayer layer : plan.layers()) {
            info.add(
                    "\n.layer($S, $S, $L, $L, $L, $L)",
                    layer.name(),
                    layer.node().written().simpleName(),
                    Literals.list(layer.facts().output().dims()),
                    Literals.count(layer.facts().trainableParameters()),
                    Literals.count(layer.facts().nonTrainableParameters()),
                    Literals.count(layer.facts().flops()));
        }
        info.add("\n.build()$<$<");
        return FieldSpec.builder(
                        RuntimeTypes.NETWORK_INFO,
                        "INFO",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(info.build())
                .build();
    }

    private static MethodSpec augment(ClassName pipeline) {
        return override("augment", RuntimeTypes.OPERAND)
                .addParameter(RuntimeTypes.AUGMENT_SCOPE, "scope")
                .addParameter(RuntimeTypes.OPERAND, "images")
                .addStatement("return $T.apply(scope, images)", pipeline)
                .build();
    }

    private static MethodSpec loss(LossSpec loss) {
        return override("loss", RuntimeTypes.OPERAND)
                .addParameter(RuntimeTypes.OPS, "tf")
                .addParameter(RuntimeTypes.NETWORK_OUTPUT, "output")
                .addParameter(RuntimeTypes.OPERAND, "targets")
                .addStatement("return $L", LossEmitters.write(loss))
                .build();
    }

    private static MethodSpec optimizer(OptimizerSpec optimizer) {
        return override("optimizer", RuntimeTypes.OPTIMIZER)
                .addStatement("return $L", OptimizerEmitters.write(optimizer))
                .build();
    }

    private static MethodSpec metrics(CheckedNetwork network) {
        CodeBlock metrics =
                network.metrics().stream()
                        .map(metric -> CodeBlock.of("$T.$L", RuntimeTypes.METRIC, metric))
                        .collect(CodeBlock.joining(", "));
        return override(
                        "metrics",
                        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.METRIC))
                .addStatement("return $T.of($L)", List.class, metrics)
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
