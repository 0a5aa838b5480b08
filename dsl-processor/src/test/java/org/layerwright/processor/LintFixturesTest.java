package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.processor.report.LintId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;

/**
 * Each rule speaks of one bad declaration, alone, and is silent about its mended twin, as are all
 * others. That the bad ones are told so is {@link BadFixturesTest}'s.
 */
class LintFixturesTest {
    private static final List<String> ALL_TOLD =
            List.of("-Alayerwright.notes=true", "-Xlint:all", "-Werror");

    @ParameterizedTest
    @EnumSource(LintId.class)
    void theBadOneHasOneFaultAndItsTwinIsMended(LintId id) {
        String bad = Compiling.read(file("bad", id));
        String clean = Compiling.read(file("clean", id));

        assertThat(Marker.in(bad)).extracting(Marker::id).containsExactly("[LW-" + id.code() + "]");
        assertThat(clean).isNotEqualTo(bad).contains("interface " + name(id) + " {");
    }

    @TestFactory
    Stream<DynamicTest> nothingIsSaidOfTheMended() {
        List<JavaFileObject> sources =
                Arrays.stream(LintId.values())
                        .map(id -> Compiling.source(name(id), file("clean", id)))
                        .toList();
        Compilation compilation = Compiling.compile(ALL_TOLD, sources);
        List<String> told = compilation.diagnostics().stream().map(Compiling::line).toList();
        return Arrays.stream(LintId.values())
                .map(
                        id ->
                                DynamicTest.dynamicTest(
                                        id.code(),
                                        () ->
                                                assertThat(told)
                                                        .noneMatch(
                                                                line ->
                                                                        line.contains(
                                                                                name(id) + "."))));
    }

    @Test
    void aNoteIsToldOnlyWhereAskedFor() {
        JavaFileObject source =
                Compiling.source(name(LintId.BIAS_IDLE), file("bad", LintId.BIAS_IDLE));

        assertThat(Compiling.compile(List.of(), List.of(source)).diagnostics()).isEmpty();
    }

    @Test
    void aWarningIsSilencedByItsCode() {
        String name = name(LintId.NOT_RESCALED);
        String silenced =
                Compiling.read(file("bad", LintId.NOT_RESCALED))
                        .replace(
                                "@Network",
                                "@SuppressWarnings(\"layerwright:not-rescaled\") @Network");

        assertThat(Compiling.compile(Compiling.source(name, silenced)).diagnostics()).isEmpty();
    }

    @Test
    void everyFixtureBelongsToARule() throws Exception {
        try (Stream<Path> files = Files.list(Compiling.RESOURCES.resolve("clean"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(LintId.values()).map(id -> name(id) + ".java").toList());
        }
    }

    private static Path file(String folder, LintId id) {
        return Compiling.RESOURCES.resolve(folder).resolve(name(id) + ".java");
    }

    /** {@code LintNotRescaled}. */
    private static String name(LintId id) {
        return Arrays.stream(id.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "Lint", ""));
    }
}
