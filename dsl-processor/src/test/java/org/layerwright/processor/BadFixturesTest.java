package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.layerwright.processor.report.LintId;
import org.layerwright.processor.report.Message;
import org.layerwright.processor.report.MessageId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Every message at its place, and no other. All fixtures are compiled at once, for speed. */
class BadFixturesTest {
    private static final Map<String, Path> FIXTURES =
            Compiling.filesUnder(Compiling.RESOURCES.resolve("bad"));

    /** Not to be had by any source: see {@link InternalErrorsTest}, {@link ClassFilesTest}. */
    private static final Set<MessageId> ELSEWHERE =
            EnumSet.of(MessageId.INTERNAL, MessageId.NOT_WRITTEN, MessageId.PARAMETER_NAMES);

    @TestFactory
    Stream<DynamicTest> everyMarkerIsToldAndNothingElse() {
        List<JavaFileObject> sources = new ArrayList<>();
        FIXTURES.forEach((name, file) -> sources.add(Compiling.source(name, file)));
        Compilation compilation = Compiling.compile(List.of("-Alayerwright.notes=true"), sources);
        Map<String, List<Diagnostic<? extends JavaFileObject>>> told =
                compilation.diagnostics().stream()
                        .collect(Collectors.groupingBy(BadFixturesTest::fixture));
        assertThat(told.keySet()).isSubsetOf(FIXTURES.keySet());
        return FIXTURES.entrySet().stream()
                .map(
                        fixture ->
                                DynamicTest.dynamicTest(
                                        fixture.getKey(),
                                        () ->
                                                compare(
                                                        Marker.in(
                                                                Compiling.read(fixture.getValue())),
                                                        told.getOrDefault(
                                                                fixture.getKey(), List.of()))));
    }

    @Test
    void everyMessageHasAFixture() {
        String all =
                FIXTURES.values().stream().map(Compiling::read).collect(Collectors.joining("\n"));
        List<Message> ids = new ArrayList<>(List.of(LintId.values()));
        ids.addAll(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
        for (Message id : ids) {
            String marker = id.severity().name().toLowerCase(java.util.Locale.ROOT);
            assertThat(all).contains("// " + marker + ": [LW-" + id.code() + "]");
        }
    }

    private static String fixture(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return "nowhere: " + diagnostic.getMessage(null);
        }
        String name = Objects.requireNonNull(Path.of(source.getName()).getFileName()).toString();
        return name.replace(".java", "");
    }

    private static void compare(
            List<Marker> markers, List<Diagnostic<? extends JavaFileObject>> told) {
        List<String> lines = told.stream().map(Compiling::line).toList();
        assertThat(markers).as("markers in the fixture").isNotEmpty();
        for (Marker marker : markers) {
            assertThat(told).as("%s among %s", marker, lines).anyMatch(marker::matches);
        }
        assertThat(lines).hasSameSizeAs(markers);
    }
}
