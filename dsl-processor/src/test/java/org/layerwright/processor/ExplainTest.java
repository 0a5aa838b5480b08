package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import javax.tools.Diagnostic;

/** What is built in another way than declared is told when asked, with its claim and saving. */
class ExplainTest {
    private static final String EXPLAIN = "-Alayerwright.explain=true";

    /** 148x148x4 values before a 2x2 pooling, 74x74x4 after; 3 bytes saved for each subpixel. */
    @Test
    void eachDecisionIsTold() {
        Compilation compilation = compile("RELU", "@MaxPooling2D", EXPLAIN);

        assertThat(notes(compilation))
                .containsExactly(
                        "Net: activation-below-max-pool: relu of conv runs after next, on 25 % of"
                                + " its 87,616 values (saves 65,712 values an image; equal but for"
                                + " rounding)",
                        "Net: bias-below-max-pool: bias of conv is added after next, to 25 % of its"
                                + " 87,616 values (saves 65,712 values an image; equal but for"
                                + " rounding)",
                        "Net: pixels-as-bytes: pixels become floats on the device: input (saves"
                                + " 202,500 bytes an image; exact)",
                        "Net: max-pool-kernel: by an op with a vectorized gradient: next (exact)",
                        "Net: loss-of-scores: the loss of out takes the scores before the sigmoid,"
                                + " and is finite for any (equal but for rounding)");
    }

    /** After a convolution that gives 148x148x4; zeros around it make 150x150x4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ZeroPadding2D Layer pad(); @Conv2D(filters = 4) | padding-in-convolution: next"
                        + " pads as it reads, in place of pad (saves 90,000 values an image; equal"
                        + " but for rounding)",
                // 148 * 148 * 2 * (2 * 4 + 1) for sums and bias, a quarter of that, and of the
                // windows' 4 values 4 channels in place of 2.
                "@Conv2D(filters = 2, kernelSize = 1) Layer point(); @AveragePooling2D |"
                        + " pointwise-on-fewer: next runs before point, which then has 25 % of its"
                        + " 21,904 places (saves 251,896 operations an image; equal but for"
                        + " rounding)",
                "@Dropout(rate = 0.5) | noise-in-training-only: no part of the graph that predicts:"
                        + " next (saves 87,616 values an image; exact)"
            })
    void savingsAreThoseOfTheShapes(String next, String note) {
        assertThat(notes(compile("RELU", next, EXPLAIN))).contains("Net: " + note);
    }

    @Test
    void nothingIsToldOfTheRuntimeThatTheNetworkHasNot() {
        assertThat(notes(compile("RELU", "@AveragePooling2D", EXPLAIN)))
                .noneMatch(note -> note.contains("noise-") || note.contains("max-pool"));
    }

    @Test
    void joinedAugmentationStepsAreTold() {
        assertThat(notes(augmentation("", EXPLAIN)))
                .containsExactly(
                        "Turns: geometry-joined: flip, turn share one resampling in place of 2;"
                                + " blurred once, borders filled once, so not bit-equal to the"
                                + " chain (by choice)");
        assertThat(notes(augmentation(""))).isEmpty();
    }

    /** Joining changes what the border shows, so that the declaration decides and no option. */
    @Test
    void stepsAreJoinedUnlessTheDeclarationSaysOtherwise() {
        assertThat(notes(augmentation("", EXPLAIN, "-Alayerwright.optimize=false"))).hasSize(1);
        assertThat(notes(augmentation("(joined = false)", EXPLAIN))).isEmpty();
    }

    private static Compilation augmentation(String attributes, String... options) {
        String text =
                """
                import org.layerwright.dsl.augment.*;
                @AugmentationATTRIBUTES
                interface Turns {
                    @RandomFlip Step flip();
                    @RandomRotation(0.1) Step turn();
                    @RandomZoom(height = 0.1, fillMode = FillMode.WRAP) Step alone();
                }
                """
                        .replace("ATTRIBUTES", attributes);
        return Compiling.compile(List.of(options), List.of(Compiling.source("Turns", text)));
    }

    @Test
    void nothingIsToldUnasked() {
        assertThat(notes(compile("RELU", "@MaxPooling2D"))).isEmpty();
    }

    @Test
    void nothingIsRewrittenWhereThatIsSwitchedOff() {
        Compilation compilation =
                compile("RELU", "@MaxPooling2D", EXPLAIN, "-Alayerwright.optimize=false");

        assertThat(notes(compilation)).noneMatch(note -> note.contains("below-max-pool"));
        assertThat(model(compilation)).contains("tf.nn.relu(tf.nn.biasAdd(");
    }

    private static String model(Compilation compilation) {
        return Compiling.generated(compilation).getOrDefault("NetModel", "");
    }

    private static List<String> notes(Compilation compilation) {
        assertThat(compilation.errors()).isEmpty();
        return compilation.notes().stream()
                .filter(note -> note.getKind() == Diagnostic.Kind.NOTE)
                .map(note -> note.getMessage(null))
                .toList();
    }

    private static Compilation compile(String activation, String next, String... options) {
        String text =
                """
                import org.layerwright.dsl.*;
                import org.layerwright.dsl.layer.*;
                import org.layerwright.dsl.loss.*;
                import org.layerwright.dsl.optimizer.*;
                @Network(input = @Input(height = 150, width = 150))
                @Labels({"a", "b"})
                @BinaryCrossentropy
                @Adam
                interface Net {
                    @Conv2D(filters = 4, activation = ActivationFunction.ACTIVATION) Layer conv();
                    NEXT Layer next();
                    @Flatten Layer flatten();
                    @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
                }
                """
                        .replace("ACTIVATION", activation)
                        .replace("NEXT", next);
        return Compiling.compile(List.of(options), List.of(Compiling.source("Net", text)));
    }
}
