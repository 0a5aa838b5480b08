package org.layerwright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

import org.layerwright.dsl.block.Wiring;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.ParameterDecl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

/** Writes down the names of a block's parameters, which its class file forgets. */
public final class WiringEmitter {
    private WiringEmitter() {}

    /** The class that keeps them; none if there are none. */
    public static Optional<JavaFile> emit(InterfaceDecl annotation, BlockDecl block) {
        List<MethodDecl> methods =
                block.body().methods().stream().filter(m -> !m.parameters().isEmpty()).toList();
        if (methods.isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder wiring = AnnotationSpec.builder(Wiring.class);
        methods.forEach(method -> wiring.addMember("value", "$S", form(method)));
        ClassName name =
                GeneratedSource.named(annotation.packageName(), annotation.name(), Library.WIRING);
        return Optional.of(
                GeneratedSource.file(
                        annotation,
                        TypeSpec.classBuilder(name)
                                .addJavadoc(
                                        "The names of parameters in the body of {@link $T}.\n",
                                        GeneratedSource.source(annotation))
                                .addAnnotation(GeneratedSource.generatedAnnotation())
                                .addAnnotation(wiring.build())
                                .addModifiers(Modifier.FINAL)
                                .addMethod(
                                        MethodSpec.constructorBuilder()
                                                .addModifiers(Modifier.PRIVATE)
                                                .build())
                                .build()));
    }

    private static String form(MethodDecl method) {
        return method.parameters().stream()
                .map(ParameterDecl::name)
                .collect(Collectors.joining(", ", method.name() + "(", ")"));
    }
}
