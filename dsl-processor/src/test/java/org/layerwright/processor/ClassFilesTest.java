package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.annotation.processing.Processor;

/** A block means the same from source, from class files, from a jar, and in any order. */
class ClassFilesTest {
    /** Generated classes may be there from before: javac would warn of each. */
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    private static final String BLOCK =
            """
            package library;
            import org.layerwright.dsl.block.*;
            import org.layerwright.dsl.layer.*;
            @Block(Gated.Body.class)
            public @interface Gated {
                int filters() default 0;
                interface Body {
                    @Conv2D(padding = Padding.SAME) @Bind("filters = filters") Layer value();
                    @Conv2D(padding = Padding.SAME) @Bind("filters = filters") Layer mask(Layer input);
                    @Multiply Layer passed(Layer value, Layer mask);
                    @Subtract Layer rest(Layer passed, Layer value);
                }
            }
            """;

    private static final String NET =
            """
            import library.Gated;
            import org.layerwright.dsl.*;
            import org.layerwright.dsl.layer.*;
            import org.layerwright.dsl.loss.*;
            import org.layerwright.dsl.optimizer.*;
            @Network(input = @Input(height = 8, width = 8))
            @Labels({"a", "b"})
            @BinaryCrossentropy
            @Adam @SuppressWarnings({"layerwright:not-rescaled", "layerwright:no-nonlinearity"})
            interface Net {
                @Gated(filters = 4) Layer gated();
                @Flatten Layer flatten();
                @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
            }
            """;

    private final Path folder;

    ClassFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String together() {
        return model(compile("together", List.of(), sources("library.Gated", BLOCK, "Net", NET)));
    }

    @Test
    void theOrderOfSourcesDoesNotMatter() {
        OnDisk reversed =
                compile("reversed", List.of(), sources("Net", NET, "library.Gated", BLOCK));

        assertThat(model(reversed))
                .isEqualTo(together())
                .contains("Merging.subtract(tf, passed, value)");
    }

    @Test
    void theProcessorNotesWhatClassFilesForget() {
        OnDisk library = compile("library", List.of(), Map.of("library.Gated", BLOCK));

        assertThat(model(netAgainst(library.classes()))).isEqualTo(together());
        assertThat(model(netAgainst(library.jar()))).isEqualTo(together());
    }

    @Test
    void soDoesJavacIfAsked() {
        OnDisk library = withoutProcessor(List.of("-parameters"));

        assertThat(library.generated()).isEmpty();
        assertThat(model(netAgainst(library.jar()))).isEqualTo(together());
    }

    @Test
    void withNeitherItIsToldWhatToDo() {
        OnDisk net = netAgainst(withoutProcessor(List.of()).jar());

        assertThat(net.told()).hasSize(1);
        assertThat(net.told().get(0))
                .contains(
                        "Net.java:11:5 ERROR [LW-block-broken] @Gated on gated: the block itself is"
                                + " wrong: [LW-parameter-names] @Conv2D on mask: its parameter is"
                                + " called arg0, so the class file lost the names of the layers it"
                                + " takes. Compile the block with Layerwright's processor, or with"
                                + " -parameters.");
    }

    @Test
    void theNetworkAloneIsCompiledAgain() {
        OnDisk both = compile("both", List.of(), sources("library.Gated", BLOCK, "Net", NET));

        assertThat(model(netAgainst(both.classes()))).isEqualTo(model(both));
    }

    @Test
    void whatWasNotedOfAnOlderBlockIsNotTrusted() {
        OnDisk old = compile("old", List.of(), Map.of("library.Gated", BLOCK));
        String changed =
                BLOCK.replace("rest(Layer passed, Layer value)", "rest(Layer value, Layer passed)")
                        .replace("mask(Layer input)", "mask(Layer value)");

        OnDisk again =
                compile(
                        "again",
                        List.of(old.classes()),
                        sources("Net", NET, "library.Gated", changed));

        assertThat(model(again))
                .contains("Merging.subtract(tf, value, passed)")
                .isEqualTo(
                        model(
                                compile(
                                        "fresh",
                                        List.of(),
                                        sources("library.Gated", changed, "Net", NET))));
    }

    @Test
    void aMistakeInAJarIsToldAtTheUseAlone() {
        OnDisk library = compile("library", List.of(), Map.of("library.Gated", BLOCK));

        OnDisk net =
                compile(
                        "net",
                        List.of(library.jar()),
                        Map.of("Net", NET.replace("filters = 4", "filters = -4")));

        assertThat(net.told())
                .containsExactly(
                        "/Net.java:11:5 ERROR [LW-not-positive] @Conv2D on gated/value: filters ="
                                + " -4, but it must be at least 1.",
                        "/Net.java:11:5 ERROR [LW-not-positive] @Conv2D on gated/mask: filters ="
                                + " -4, but it must be at least 1.");
    }

    @Test
    void aBlockMayBeGenerated() {
        List<Processor> processors = new ArrayList<>(Compiling.OURS.get());
        processors.add(0, new Generating("library.Gated", BLOCK));

        OnDisk net =
                OnDisk.compile(
                        folder.resolve("later"), processors, STRICT, List.of(), Map.of("Net", NET));

        assertThat(net.told()).isEmpty();
        assertThat(model(net)).isEqualTo(together());
    }

    private OnDisk withoutProcessor(List<String> options) {
        return OnDisk.compile(
                folder.resolve("bare"),
                List.of(),
                options,
                List.of(),
                Map.of("library.Gated", BLOCK));
    }

    private OnDisk netAgainst(Path library) {
        return compile("against" + library.getFileName(), List.of(library), Map.of("Net", NET));
    }

    private OnDisk compile(String name, List<Path> classPath, Map<String, String> sources) {
        return OnDisk.compile(
                folder.resolve(name), Compiling.OURS.get(), STRICT, classPath, sources);
    }

    private static Map<String, String> sources(
            String first, String firstText, String second, String secondText) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(first, firstText);
        sources.put(second, secondText);
        return sources;
    }

    private static String model(OnDisk compilation) {
        assertThat(compilation.told()).isEmpty();
        return Objects.requireNonNull(compilation.generated().get("NetModel"));
    }
}
