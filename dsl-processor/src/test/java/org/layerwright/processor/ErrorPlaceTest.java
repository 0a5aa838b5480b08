package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** An error points at the member's value, to the column. */
class ErrorPlaceTest {
    private static final String SOURCE =
            """
            import org.layerwright.dsl.*;
            import org.layerwright.dsl.layer.*;
            import org.layerwright.dsl.loss.*;
            import org.layerwright.dsl.optimizer.*;
            @Network(input = @Input(height = 8, width = 8))
            @Labels({"a", "b"})
            @BinaryCrossentropy
            @Adam
            interface Net {
                @Conv2D(filters = 2,
                        kernelSize = 3) Layer conv();
                @Dropout(
                        rate = 0.5) Layer drop();
                @Flatten Layer flatten();
                @Dense(activation = ActivationFunction.SIGMOID,
                        units = 2) Layer out();
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "kernelSize = 3, kernelSize = 9, 9",
        "kernelSize = 3, 'kernelSize = {3, 0}', 0}",
        "filters = 2, filters = 0, 0",
        "rate = 0.5, rate = 1.5, 1.5",
        "units = 2, units = 0, 0",
        "ActivationFunction.SIGMOID, ActivationFunction.RELU, .RELU",
        "width = 8, width = 0, 0",
        "'\"b\"', '\" \"', '\" \"'",
        "@Dropout, @Rescaling(scale = 1) @Dropout, @Dropout",
    })
    void theColumnIsThatOfTheValue(String right, String wrong, String culprit) {
        String source = SOURCE.replace(right, wrong);
        int wrongAt = SOURCE.indexOf(right);
        int at = source.indexOf(culprit, wrongAt + wrong.lastIndexOf(culprit));

        Diagnostic<? extends JavaFileObject> error = onlyError(source);

        assertThat(error.getLineNumber()).isEqualTo(source.substring(0, at).lines().count());
        assertThat(error.getColumnNumber()).isEqualTo(at - source.lastIndexOf('\n', at));
    }

    /** javac itself indents what follows the first line by two. */
    @Test
    void aMisfitTellsHowTheShapeCameAbout() {
        String source =
                SOURCE.replace(
                        "@Dropout(",
                        "@MaxPooling2D Layer pool();\n@Conv2D(filters = 1) Layer more();\n"
                                + "@Conv2D(filters = 4) Layer misfit();\n@Dropout(");

        assertThat(onlyError(source).getMessage(null))
                .isEqualTo(
                        """
                        [LW-shape] @Conv2D on misfit: kernel 3x3 does not fit its input 1x1x1 \
                        (from more). Use padding = SAME, or drop a pooling layer above.
                              input  8x8x3
                              conv   6x6x2
                              pool   3x3x2
                              more   1x1x1
                              misfit  <- here""");
    }

    private static Diagnostic<? extends JavaFileObject> onlyError(String source) {
        List<? extends Diagnostic<? extends JavaFileObject>> errors =
                Compiling.compile(Compiling.source("Net", source)).errors();
        assertThat(errors).extracting(Compiling::line).hasSize(1);
        return errors.get(0);
    }
}
