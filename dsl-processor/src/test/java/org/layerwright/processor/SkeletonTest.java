package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import javax.tools.JavaFileObject;

/** A mistake in a declaration is one error, not one and a dozen that follow from it. */
class SkeletonTest {
    private static final String HEAD =
            """
            import org.layerwright.dsl.*;
            import org.layerwright.dsl.augment.*;
            import org.layerwright.dsl.layer.*;
            import org.layerwright.dsl.loss.*;
            import org.layerwright.dsl.optimizer.*;
            @Network(input = @Input(height = 8, width = 8))
            @Labels({"a", "b"})
            @BinaryCrossentropy
            @Adam
            """;

    private static final String USER =
            """
            class User {
                void use() {
                    try (BrokenModel model = BrokenModel.create()) {
                        System.out.println(model.conv1() + model.summary());
                    }
                    BrokenModel.create(org.layerwright.ModelOptions.defaults()).close();
                }
            }
            """;

    @Test
    void codeThatUsesABrokenModelAddsNoErrors() {
        assertThat(
                        errors(
                                USER,
                                """
                                interface Broken {
                                    @Conv2D(filters = 0) Layer conv1();
                                    @Flatten Layer flatten();
                                    @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
                                }
                                """))
                .containsExactly(
                        "[LW-not-positive] @Conv2D on conv1: filters = 0, but it must be at least"
                                + " 1.");
    }

    @Test
    void soDoesABrokenPipeline() {
        Compilation compilation =
                Compiling.compile(
                        Compiling.source(
                                "Turn",
                                "import org.layerwright.dsl.augment.*;",
                                "@Augmentation",
                                "interface Turn {",
                                "    @RandomRotation(2) Step turn();",
                                "}",
                                "class User {",
                                "    Object use = TurnPipeline.apply(null, null);",
                                "}"));
        assertThat(compilation.diagnostics()).extracting(Compiling::line).hasSize(1);
    }

    /** An unknown type stops neither the skeleton nor, thereby, the code that uses it. */
    @Test
    void whatDoesNotResolveHasASkeletonToo() {
        assertThat(
                        errors(
                                USER,
                                """
                                interface Broken {
                                    @Conv2D(filters = 1) Missing conv1();
                                }
                                """))
                .singleElement()
                .asString()
                .startsWith("cannot find symbol");
    }

    /**
     * Each is an error of javac's own, which says all there is to say. Some keep it from running
     * processors at all, so that there cannot be a skeleton.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Conv2D(filters = MISSING) Layer conv1();",
                "@Conv2D(filters = \"3\") Layer conv1();",
                "@Conv2D(filters = 3.5) Layer conv1();",
                "@Conv2D(filters = 3, kernelSize = {3, MISSING}) Layer conv1();",
                "@Conv2D(filters = 3, activation = ActivationFunction.MISSING) Layer conv1();",
                "@Conv2D(filters = 3, padding = Missing.SAME) Layer conv1();",
                "@Conv2D(filters = 3, activation = null) Layer conv1();",
                "@Conv2D(filters = 3, missing = 3) Layer conv1();",
                "@Conv2D(filters = 3) @Conv2D(filters = 3) Layer conv1();",
                "@Conv2D(filters = 99999999999) Layer conv1();",
                "@Conv2D(filters = 1 / 0) Layer conv1();",
                "@Conv2D(filters = {3, 4}) Layer conv1();",
                "@Conv2D(filters = 3, useBias = 1) Layer conv1();",
                "@Conv2D(filters = 3) Missing conv1();",
                "@Conv2D(filters = 3) java.util.List<Missing> conv1();",
                "@Missing(3) @Conv2D(filters = 3) Layer conv1();",
            })
    void whatJavacRejectsIsLeftToIt(String conv) {
        List<String> errors =
                errors(
                        "",
                        "interface Broken { "
                                + conv
                                + """
                                    @Flatten Layer flatten();
                                    @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
                                }
                                """);
        assertThat(errors)
                .isNotEmpty()
                .noneMatch(error -> error.contains("[LW-") || error.contains("BrokenModel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Augmented(Missing.class)",
                "@Metrics(Metric.MISSING)",
                "@Metrics({Metric.MACRO_F1, MISSING})",
                "@SuppressWarnings(MISSING)",
                "@Augmented",
                "@Missing",
            })
    void soIsWhatItRejectsOnTheType(String annotation) {
        List<String> errors =
                errors(
                        "",
                        annotation
                                + """

                                interface Broken {
                                    @Conv2D(filters = 3) Layer conv1();
                                    @Flatten Layer flatten();
                                    @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
                                }
                                """);
        assertThat(errors)
                .isNotEmpty()
                .noneMatch(error -> error.contains("[LW-") || error.contains("BrokenModel"));
    }

    private static List<String> errors(String user, String declaration) {
        JavaFileObject source = Compiling.source("Broken", HEAD + declaration + user);
        return Compiling.compile(source).errors().stream()
                .map(error -> error.getMessage(null))
                .toList();
    }
}
