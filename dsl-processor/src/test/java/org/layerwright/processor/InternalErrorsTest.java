package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.palantir.javapoet.JavaFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.processor.emit.SkeletonEmitter;
import org.layerwright.processor.read.Declaration;
import org.layerwright.processor.report.Findings;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What no source can bring about: a bug of ours, and a disk that is full. */
class InternalErrorsTest {
    private static final JavaFileObject MIRROR =
            Compiling.source(
                    "Mirror",
                    "import org.layerwright.dsl.augment.*;",
                    "@Augmentation",
                    "interface Mirror {",
                    "    @RandomFlip",
                    "    Step flip();",
                    "}",
                    "class User {",
                    "    Object use = MirrorPipeline.apply(null, null);",
                    "}");

    @Test
    void aBugOfOursIsAnErrorAtTheDeclaration() {
        Diagnostic<? extends JavaFileObject> error =
                onlyError(
                        environment ->
                                new MirrorStep(environment) {
                                    @Override
                                    Optional<JavaFile> compile(
                                            Declaration declaration, Findings findings) {
                                        throw new IllegalStateException("oops");
                                    }
                                });

        assertThat(error.getLineNumber()).isEqualTo(3);
        assertThat(error.getMessage(null))
                .startsWith(
                        "[LW-internal] @Augmentation on Mirror: Layerwright itself failed on this"
                                + " declaration (java.lang.IllegalStateException: oops at "
                                + "org.layerwright.processor.InternalErrorsTest")
                .endsWith("This is our bug, not yours. Please report it with the declaration.");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Compilation compilation =
                Compiling.compileWith(
                        List.of(processor(env -> new MirrorStep(withFullDisk(env)))),
                        List.of(),
                        List.of(MIRROR));

        Diagnostic<? extends JavaFileObject> first = compilation.errors().get(0);
        assertThat(first.getLineNumber()).isEqualTo(3);
        assertThat(first.getMessage(null))
                .isEqualTo(
                        "[LW-not-written] @Augmentation on Mirror: the class MirrorPipeline could"
                                + " not be written: disk full. Compile again.");
    }

    private interface StepMaker {
        DeclarationStep make(ProcessingEnvironment environment);
    }

    private static Diagnostic<? extends JavaFileObject> onlyError(StepMaker maker) {
        Compilation compilation =
                Compiling.compileWith(List.of(processor(maker)), List.of(), List.of(MIRROR));
        assertThat(compilation.diagnostics()).extracting(Compiling::line).hasSize(1);
        return compilation.errors().get(0);
    }

    private static Processor processor(StepMaker maker) {
        return new AbstractProcessor() {
            private @Nullable DeclarationStep step;

            @Override
            public boolean process(Set<? extends TypeElement> found, RoundEnvironment round) {
                if (step == null) {
                    step = maker.make(processingEnv);
                }
                step.process(round);
                return false;
            }

            @Override
            public Set<String> getSupportedAnnotationTypes() {
                return Set.of(Augmentation.class.getName());
            }

            @Override
            public SourceVersion getSupportedSourceVersion() {
                return SourceVersion.latestSupported();
            }
        };
    }

    private static class MirrorStep extends DeclarationStep {
        MirrorStep(ProcessingEnvironment environment) {
            super(Augmentation.class, environment);
        }

        @Override
        Optional<JavaFile> compile(Declaration declaration, Findings findings) {
            return skeleton(declaration);
        }

        @Override
        Optional<JavaFile> skeleton(Declaration declaration) {
            return Optional.of(SkeletonEmitter.augmentation(declaration.type()));
        }
    }

    private static ProcessingEnvironment withFullDisk(ProcessingEnvironment real) {
        Filer filer =
                proxy(
                        Filer.class,
                        (proxy, method, args) -> {
                            throw new IOException("disk full");
                        });
        return proxy(
                ProcessingEnvironment.class,
                (proxy, method, args) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(real, args));
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
