package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A declaration may name what another processor generates. */
class LaterRoundsTest {
    @Test
    void aDeclarationWaitsForWhatIsNotThereYet() {
        Compilation compilation =
                Compiler.javac()
                        .withProcessors(
                                new Other(), new LayerwrightProcessor(), new OwnOutputProcessor())
                        .withOptions("-Xlint:all", "-Werror")
                        .compile(
                                Compiling.source(
                                        "Net",
                                        """
                                        import org.layerwright.dsl.*;
                                        import org.layerwright.dsl.layer.*;
                                        import org.layerwright.dsl.loss.*;
                                        import org.layerwright.dsl.optimizer.*;
                                        @Network(input = @Input(height = 8, width = 8))
                                        @Labels({Later.LABEL, "b"})
                                        @BinaryCrossentropy
                                        @Adam
                                        interface Net {
                                            @Flatten Layer flatten();
                                            @Dense(units = Later.UNITS, activation = ActivationFunction.SIGMOID)
                                            Layer out();
                                        }
                                        """));

        assertThat(compilation.diagnostics()).extracting(Compiling::line).isEmpty();
        assertThat(Compiling.generated(compilation).get("NetModel")).contains("\"a\", \"b\"");
    }

    private static final class Other extends AbstractProcessor {
        private boolean done;

        @Override
        public boolean process(Set<? extends TypeElement> found, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("Later").openWriter()) {
                    writer.write("class Later { static final int UNITS = 2;");
                    writer.write("static final String LABEL = \"a\"; }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }
}
