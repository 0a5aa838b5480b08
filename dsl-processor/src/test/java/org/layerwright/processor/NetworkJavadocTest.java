package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** What the Javadoc of a model class shows, and that javadoc would take it. */
class NetworkJavadocTest {
    private static final String IMPORTS =
            """
            package deep;

            import static org.layerwright.dsl.layer.ActivationFunction.*;
            import static org.layerwright.dsl.layer.Padding.*;
            import org.layerwright.dsl.*;
            import org.layerwright.dsl.block.*;
            import org.layerwright.dsl.layer.*;
            import org.layerwright.dsl.loss.*;
            import org.layerwright.dsl.optimizer.*;

            @Block(Residual.Body.class)
            @interface Residual {
                interface Body {
                    @Dense(units = 4, activation = RELU) Layer one();
                    @Dense(units = 4)                    Layer two();
                    @Add                                 Layer sum(Layer two, Layer input);
                }
            }

            @Network(input = @Input(shape = 4))
            @Labels("yes")
            @BinaryCrossentropy
            @Adam
            """;

    /**
     * Dense 4 to 4: 20 weights, 36 operations; the sum 4; the last 5 weights and 9 operations. 25
     * values of 4 bytes for 32 examples are 3,200 bytes.
     */
    @Test
    void aSmallGraphIsShownWhole() {
        String javadoc =
                javadoc(
                        """
                        interface Net {
                            @Residual                               Layer block();
                            @Shared("block")                        Layer again();
                            @Dense(units = 1, activation = SIGMOID) Layer yes();
                        }
                        """);

        assertThat(javadoc)
                .contains(
                        """
                         * layer      type                output  parameters  FLOPs  takes
                         * block/one  Dense               [?, 4]          20     36  input
                         * block/two  Dense               [?, 4]          20     36  block/one
                         * block/sum  Add                 [?, 4]           0      4  block/two, input
                         * again/one  Dense of block/one  [?, 4]           0     36  block/sum
                         * again/two  Dense of block/two  [?, 4]           0     36  again/one
                         * again/sum  Add of block/sum    [?, 4]           0      4  again/two, block/sum
                         * yes        Dense               [?, 1]           5      9  again/sum
                         * total                                          45    161
                         * layer outputs at batch 32, 4 bytes a value: 3.13 KB
                        """)
                .contains(
                        """
                         * flowchart TD
                         *   n0(["input, 4"])
                         *   n0 --> n1["block/one: Dense, 4"]
                         *   n1 --> n2["block/two: Dense, 4"]
                         *   n2 & n0 --> n3["block/sum: Add, 4"]
                        """)
                .doesNotContain("All layers");
    }

    /** 12 blocks of 44 parameters and 76 operations are one row each; 37 rows would be many. */
    @Test
    void blocksOfADeepNetworkAreFolded() {
        String javadoc =
                javadoc(
                        """
                        interface Net {
                            @Repeat(12) @Residual                   Layer block();
                            @Dense(units = 1, activation = SIGMOID) Layer yes();
                        }
                        """);

        assertThat(javadoc)
                .contains(
                        """
                         * layer     type      output  parameters  FLOPs
                         * block_1   Residual  [?, 4]          40     76
                         * block_2   Residual  [?, 4]          40     76
                        """)
                .contains(" *   n11 --> n12[[\"block_12: Residual, 4\"]]\n")
                .contains(" * total" + " ".repeat(30) + "485    921\n")
                .contains("All layers")
                .contains(" * block_12/two  Dense  [?, 4]          20     36  block_12/one\n");
    }

    @Test
    void blocksThatFollowThemselvesAreOneRowWhereTheyAreMany() {
        String javadoc =
                javadoc(
                        """
                        interface Net {
                            @Repeat(40) @Residual                   Layer block();
                            @Dense(units = 1, activation = SIGMOID) Layer yes();
                        }
                        """);

        assertThat(javadoc)
                .contains(" * block_1 to 40  40 x Residual  [?, 4]       1,600  3,040\n")
                .contains(" *   n0 --> n1[[\"block_1 to 40: 40 x Residual, 4\"]]\n");
    }

    private static String javadoc(String network) {
        Compilation compilation =
                Compiling.compile(
                        List.of("-Xlint:all", "-Werror", "-Xdoclint:all,-missing"),
                        List.of(Compiling.source("deep.Net", IMPORTS + network)));
        assertThat(compilation.diagnostics()).extracting(Compiling::line).isEmpty();
        String model =
                Objects.requireNonNull(Compiling.generated(compilation).get("deep.NetModel"));
        return model.substring(model.indexOf("/**"), model.indexOf("*/"));
    }
}
