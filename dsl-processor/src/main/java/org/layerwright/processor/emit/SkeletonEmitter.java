package org.layerwright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Shared;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.ReservedNames;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.lang.model.element.Modifier;

/**
 * Writes what other code refers to when a declaration has errors, so that the user is not shown
 * "cannot find symbol" at each use beside the one error that matters. It is never run.
 */
public final class SkeletonEmitter {
    /** Which of them would be spoken of by name? A slip in the number is not to fill the class. */
    private static final int MOST_REPEATED = 1000;

    private SkeletonEmitter() {}

    /** The model class with its signatures only. */
    public static JavaFile network(InterfaceDecl decl, Library library) {
        ClassName name =
                GeneratedSource.named(decl.packageName(), decl.name(), NetworkEmitter.SUFFIX);
        TypeSpec.Builder type =
                skeleton(name)
                        .superclass(RuntimeTypes.MODEL)
                        .addMethod(
                                MethodSpec.constructorBuilder()
                                        .addModifiers(Modifier.PRIVATE)
                                        .addStatement("super(null, null)")
                                        .build())
                        .addMethod(failing("create", name, List.of()))
                        .addMethod(failing("create", name, List.of(RuntimeTypes.MODEL_OPTIONS)));
        Set<String> taken = new HashSet<>();
        for (MethodDecl method : decl.methods()) {
            MethodDecl meaning = meaning(method, decl);
            if (!method.has(Input.class)) {
                names(method.name(), meaning).stream()
                        .filter(layer -> ReservedNames.owner(layer).isEmpty() && taken.add(layer))
                        .forEach(layer -> type.addMethod(accessor(layer, meaning, library)));
            }
        }
        return GeneratedSource.file(decl, type.build());
    }

    private static MethodDecl meaning(MethodDecl method, InterfaceDecl decl) {
        return method.annotation(Shared.class)
                .flatMap(shared -> decl.method(shared.string("value")))
                .orElse(method);
    }

    private static List<String> names(String name, MethodDecl meaning) {
        Optional<AnnotationDecl> repeat = meaning.annotation(Repeat.class);
        return repeat.isEmpty()
                ? List.of(name)
                : IntStream.rangeClosed(1, Math.min(repeat.get().integer("value"), MOST_REPEATED))
                        .mapToObj(number -> name + "_" + number)
                        .toList();
    }

    private static MethodSpec accessor(String layer, MethodDecl meaning, Library library) {
        boolean block = meaning.annotations().stream().anyMatch(a -> library.block(a).isPresent());
        return MethodSpec.methodBuilder(layer)
                .addModifiers(Modifier.PUBLIC)
                .returns(
                        block
                                ? ParameterizedTypeName.get(
                                        ClassName.get(List.class), RuntimeTypes.LAYER_HANDLE)
                                : RuntimeTypes.LAYER_HANDLE)
                .addStatement(block ? "return block($S)" : "return layer($S)", layer)
                .build();
    }

    /** The pipeline class with its signature only. */
    public static JavaFile augmentation(InterfaceDecl decl) {
        ClassName name =
                GeneratedSource.named(decl.packageName(), decl.name(), AugmentationEmitter.SUFFIX);
        return GeneratedSource.file(
                decl,
                skeleton(name)
                        .addMethod(
                                MethodSpec.constructorBuilder()
                                        .addModifiers(Modifier.PRIVATE)
                                        .build())
                        .addMethod(
                                failing(
                                        "apply",
                                        RuntimeTypes.OPERAND,
                                        List.of(RuntimeTypes.AUGMENT_SCOPE, RuntimeTypes.OPERAND)))
                        .build());
    }

    private static TypeSpec.Builder skeleton(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("Stands in while the declaration has errors.\n")
                .addAnnotation(GeneratedSource.generatedAnnotation())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    private static MethodSpec failing(String name, TypeName returns, List<TypeName> parameters) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(returns);
        for (int i = 0; i < parameters.size(); i++) {
            method.addParameter(parameters.get(i), "p" + i);
        }
        return method.addCode(
                        CodeBlock.of(
                                "throw new $T($S);\n",
                                IllegalStateException.class,
                                "the declaration has errors"))
                .build();
    }
}
