package org.layerwright.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.LayerwrightProcessor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** {@code docs/stuck.md} declares both networks at full size: javac says of them what it shows. */
class StuckGuideTest {
    private static final Pattern DECLARATION =
            Pattern.compile("(?ms)^```java\\n(@Network.*?)^```$");
    private static final Pattern SAID = Pattern.compile("(?m)^(?:warning|note): \\[LW-.*$");

    private static final String IMPORTS =
            """
            package stuck;
            import static org.layerwright.dsl.LabelKind.*;
            import static org.layerwright.dsl.Metric.*;
            import static org.layerwright.dsl.augment.FlipMode.*;
            import static org.layerwright.dsl.layer.ActivationFunction.*;
            import static org.layerwright.dsl.layer.Padding.*;
            import org.layerwright.dsl.*;
            import org.layerwright.dsl.augment.*;
            import org.layerwright.dsl.block.*;
            import org.layerwright.dsl.layer.*;
            import org.layerwright.dsl.loss.*;
            import org.layerwright.dsl.optimizer.*;
            """;

    @Test
    void whatJavacSaysIsWhatIsPrinted() throws IOException {
        String page = GuidePage.of("stuck.md").text();
        List<String> declarations =
                DECLARATION.matcher(page).results().map(match -> match.group(1)).toList();

        assertThat(declarations).hasSize(2);
        assertThat(SAID.matcher(page).results().map(match -> match.group()))
                .containsExactlyInAnyOrderElementsOf(said(declarations));
    }

    private static List<String> said(List<String> declarations) {
        List<JavaFileObject> sources =
                declarations.stream()
                        .map(
                                it ->
                                        JavaFileObjects.forSourceString(
                                                "stuck.Declaration" + declarations.indexOf(it),
                                                IMPORTS + it.replaceAll("(?m)^public ", "")))
                        .toList();
        Compilation compilation =
                Compiler.javac()
                        .withProcessors(new LayerwrightProcessor())
                        .withOptions("-Alayerwright.notes=true")
                        .compile(sources);
        assertThat(compilation.errors()).isEmpty();
        return compilation.diagnostics().stream()
                .filter(it -> it.getMessage(Locale.ROOT).startsWith("[LW-"))
                .map(it -> kind(it.getKind()) + ": " + it.getMessage(Locale.ROOT))
                .toList();
    }

    private static String kind(Diagnostic.Kind kind) {
        return kind == Diagnostic.Kind.NOTE ? "note" : "warning";
    }
}
