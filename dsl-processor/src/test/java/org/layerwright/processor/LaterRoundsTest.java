package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;

import org.junit.jupiter.api.Test;

/** A declaration may name what another processor generates. */
class LaterRoundsTest {
    private static final String LATER =
            "class Later { static final int UNITS = 2; static final String LABEL = \"a\"; }";

    @Test
    void aDeclarationWaitsForWhatIsNotThereYet() {
        Compilation compilation =
                Compiler.javac()
                        .withProcessors(
                                new Generating("Later", LATER),
                                new LayerwrightProcessor(),
                                new OwnOutputProcessor())
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
                                        @SuppressWarnings("layerwright:not-rescaled")
                                        interface Net {
                                            @Flatten Layer flatten();
                                            @Dense(units = Later.UNITS, activation = ActivationFunction.SIGMOID)
                                            Layer out();
                                        }
                                        """));

        assertThat(compilation.diagnostics()).extracting(Compiling::line).isEmpty();
        assertThat(Compiling.generated(compilation).get("NetModel")).contains("\"a\", \"b\"");
    }
}
