package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A method has 64 KB of bytecode at most, however deep the network is. */
class DeepNetworksTest {
    private static final String HEAD =
            """
            import org.layerwright.dsl.*;
            import org.layerwright.dsl.block.*;
            import org.layerwright.dsl.layer.*;
            import org.layerwright.dsl.loss.*;
            import org.layerwright.dsl.optimizer.*;
            @Network(input = @Input(height = 8, width = 8))
            @Labels({"a", "b"})
            @BinaryCrossentropy
            @Adam
            interface Deep {
            """;

    private static final String END =
            """
            @Flatten Layer flatten();
            @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
            """;

    @ParameterizedTest
    @ValueSource(strings = {"%s" + END + "}", "@Body Layer body();" + END + "%s"})
    void aThousandLayersCompile(String form) {
        String layers =
                IntStream.range(0, 500)
                        .mapToObj(
                                i ->
                                        """
                                        @Conv2D(filters = 3, padding = Padding.SAME) Layer c%1$d();
                                        @Add Layer s%1$d(Layer c%1$d, Layer %2$s);
                                        """
                                                .formatted(i, i == 0 ? "input" : "s" + (i - 1)))
                        .collect(Collectors.joining());
        String block =
                "@Block(Body.In.class) @interface Body { interface In { " + layers + " } } }";

        Compilation compilation = compile(form.formatted(form.startsWith("@") ? block : layers));

        assertThat(compilation.errors()).extracting(Compiling::line).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = 300)
    void aBlockRepeatedIsALoop(int times) {
        Compilation compilation =
                compile(
                        """
                        @Repeat(%d) @Unit Layer all();
                        %s
                        @Block(Unit.Body.class) @interface Unit { interface Body {
                            @Conv2D(filters = 3, padding = Padding.SAME) Layer conv();
                            @Add Layer sum(Layer conv, Layer input);
                        } } }"""
                                .formatted(times, END));

        assertThat(compilation.errors()).extracting(Compiling::line).isEmpty();
        assertThat(Compiling.generated(compilation).get("DeepModel"))
                .contains("for (int i = 1; i <= 300; i++) {")
                .containsOnlyOnce("net.weight(\"conv\", \"kernel\"");
    }

    private static Compilation compile(String body) {
        return Compiling.compile(Compiling.source("Deep", HEAD + body));
    }
}
