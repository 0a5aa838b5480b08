package org.layerwright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.List;

import javax.lang.model.element.Modifier;

/** Writes the model class of a network. */
public final class NetworkEmitter {
    static final String SUFFIX = "Model";

    private NetworkEmitter() {}

    public static JavaFile emit(NetworkPlan plan) {
        InterfaceDecl decl = plan.network().decl();
        ClassName name = GeneratedSource.named(decl.packageName(), decl.name(), SUFFIX);
        TypeSpec.Builder type =
                TypeSpec.classBuilder(name)
                        .addJavadoc(NetworkJavadoc.of(plan))
                        .addAnnotation(GeneratedSource.generatedAnnotation())
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .superclass(RuntimeTypes.MODEL)
                        .addMethod(
                                MethodSpec.constructorBuilder()
                                        .addModifiers(Modifier.PRIVATE)
                                        .addParameter(RuntimeTypes.MODEL_OPTIONS, "options")
                                        .addStatement(
                                                "super(new $L(), options)", DefinitionClass.NAME)
                                        .build())
                        .addMethod(createWithDefaults(name))
                        .addMethod(create(name));
        plan.layers().stream()
                .filter(layer -> !(layer.node().spec() instanceof InputSpec))
                .filter(layer -> layer.name().equals(layer.node().simpleName()))
                .forEach(layer -> type.addMethod(accessor(layer)));
        plan.network().blocks().forEach(block -> type.addMethod(accessor(block)));
        return GeneratedSource.file(decl, type.addType(DefinitionClass.of(plan)).build());
    }

    private static MethodSpec createWithDefaults(ClassName name) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("Creates the model with freshly drawn weights.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addStatement("return create($T.defaults())", RuntimeTypes.MODEL_OPTIONS)
                .build();
    }

    private static MethodSpec create(ClassName name) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("Creates the model with weights drawn as {@code options} say.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.MODEL_OPTIONS, "options")
                .addStatement("return new $T(options)", name)
                .build();
    }

    private static MethodSpec accessor(BlockNode block) {
        return MethodSpec.methodBuilder(block.name())
                .addJavadoc(
                        "The layers of the block {@code $L}, a $L.",
                        block.name(),
                        block.written().simpleName())
                .addModifiers(Modifier.PUBLIC)
                .returns(
                        ParameterizedTypeName.get(
                                ClassName.get(List.class), RuntimeTypes.LAYER_HANDLE))
                .addStatement("return block($S)", block.name())
                .build();
    }

    private static MethodSpec accessor(PlannedLayer layer) {
        return MethodSpec.methodBuilder(layer.name())
                .addJavadoc(
                        "The $L layer {@code $L}, with output $L.",
                        layer.node().written().simpleName(),
                        layer.name(),
                        layer.facts().output().withBatch())
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.LAYER_HANDLE)
                .addStatement("return layer($S)", layer.name())
                .build();
    }
}
