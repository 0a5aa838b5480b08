package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import javax.tools.Diagnostic;

/** Rewrites are made where they are exact, and are told when asked. */
class ExplainTest {
    private static final String EXPLAIN = "-Alayerwright.explain=true";

    @Test
    void anActivationIsMovedBelowThePooling() {
        // 148x148x4 values before a 2x2 pooling, 74x74x4 after.
        Compilation compilation = compile("RELU", "@MaxPooling2D", EXPLAIN);

        assertThat(notes(compilation))
                .containsExactly(
                        "Net: activation-below-max-pool: relu of conv runs after next, on 25 % of"
                                + " its 87,616 values an image");
        assertThat(model(compilation))
                .contains("Operand<TFloat32> next = tf.nn.relu(Pooling.max(net, conv,")
                .doesNotContain("tf.nn.relu(tf.nn.biasAdd(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELU", "LEAKY_RELU", "ELU", "TANH", "SIGMOID"})
    void everyMonotoneActivationIs(String activation) {
        assertThat(notes(compile(activation, "@MaxPooling2D", EXPLAIN))).hasSize(1);
    }

    /** Softmax of maxima is another thing than maxima of softmax; without one there is nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"SOFTMAX", "LINEAR"})
    void noOtherIs(String activation) {
        assertThat(notes(compile(activation, "@MaxPooling2D", EXPLAIN))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@BatchNormalization", "@Dropout(rate = 0.5)", "@Rescaling(scale = 2)"})
    void onlyPoolingLetsItPass(String next) {
        assertThat(notes(compile("RELU", next, EXPLAIN))).isEmpty();
    }

    /** Stride 1 with padding leaves as many values as there were: nothing would be saved. */
    @Test
    void aPoolingThatLeavesAsManyValuesDoesNot() {
        String same = "@MaxPooling2D(strides = 1, padding = Padding.SAME)";
        Compilation compilation = compile("RELU", same, EXPLAIN);

        assertThat(notes(compilation)).isEmpty();
        assertThat(model(compilation)).contains("tf.nn.relu(tf.nn.biasAdd(");
    }

    @Test
    void joinedAugmentationStepsAreTold() {
        assertThat(notes(augmentation("", EXPLAIN)))
                .containsExactly(
                        "Turns: geometry-joined: flip, turn share one resampling in place of 2;"
                                + " blurred once, borders filled once, so not bit-equal to the"
                                + " chain");
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

        assertThat(notes(compilation)).isEmpty();
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
