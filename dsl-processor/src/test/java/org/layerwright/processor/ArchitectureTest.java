package org.layerwright.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.LintId;
import org.layerwright.processor.report.Message;
import org.layerwright.processor.report.MessageId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which stage may know which: the arrows of the package descriptions. */
@AnalyzeClasses(
        packages = "org.layerwright.processor",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.layerwright.processor";

    /** What a package may use besides itself. The root package wires them all. */
    private static final Map<String, Set<String>> ARROWS =
            Map.ofEntries(
                    entry("report", Set.of()),
                    entry("decl", Set.of("report")),
                    entry("read", Set.of("decl", "report")),
                    entry("model.weight", Set.of("decl")),
                    entry("model.layer", Set.of("model.expression", "decl")),
                    entry("model.expression", Set.of()),
                    entry("model.block", Set.of("model.expression", "decl")),
                    entry(
                            "model",
                            Set.of(
                                    "model.block",
                                    "model.expression",
                                    "model.layer",
                                    "model.weight",
                                    "decl",
                                    "report")),
                    entry(
                            "shape",
                            Set.of("model", "model.expression", "model.layer", "model.weight")),
                    entry("check.signal", Set.of("model", "model.layer", "model.weight", "shape")),
                    entry(
                            "check.lint",
                            Set.of(
                                    "check.signal",
                                    "model",
                                    "model.layer",
                                    "model.weight",
                                    "shape",
                                    "decl",
                                    "report")),
                    entry(
                            "check",
                            Set.of(
                                    "check.lint",
                                    "model",
                                    "model.block",
                                    "model.expression",
                                    "model.layer",
                                    "model.weight",
                                    "shape",
                                    "decl",
                                    "report")),
                    entry(
                            "optimize",
                            Set.of("check", "model", "model.layer", "model.weight", "shape")),
                    entry("emit.code", Set.of()),
                    entry(
                            "emit.layer",
                            Set.of(
                                    "decl",
                                    "emit.code",
                                    "optimize",
                                    "model",
                                    "model.layer",
                                    "model.weight",
                                    "shape")),
                    entry(
                            "emit",
                            Set.of(
                                    "emit.code",
                                    "emit.layer",
                                    "optimize",
                                    "check",
                                    "model",
                                    "model.layer",
                                    "model.weight",
                                    "shape",
                                    "decl")));

    @ArchTest
    static final ArchRule ONLY_READ_AND_THE_ROOT_KNOW_JAVAC =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT, ROOT + ".read..")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are javac's, JavaPoet's modifiers aside",
                                    ArchitectureTest::isJavac));

    @ArchTest
    static final ArchRule EMIT_CANNOT_REPORT =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".emit..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Findings.class, LintId.class, Message.class, MessageId.class);

    @ArchTest
    static final ArchRule NOTHING_KNOWS_TENSORFLOW_OR_THE_RUNTIME =
            classes()
                    .should(
                            ArchConditions.onlyDependOnClassesThat(
                                    DescribedPredicate.describe(
                                            "are not the runtime's",
                                            ArchitectureTest::isNotRuntime)));

    @ArchTest
    static void everyPackageKeepsToItsArrows(JavaClasses classes) {
        Set<String> packages =
                classes.stream()
                        .map(type -> stage(type.getPackageName()))
                        .filter(stage -> !stage.isEmpty())
                        .collect(Collectors.toSet());
        assertThat(packages).isEqualTo(ARROWS.keySet());
        for (JavaClass type : classes) {
            String stage = stage(type.getPackageName());
            if (stage.isEmpty()) {
                continue;
            }
            type.getDirectDependenciesFromSelf()
                    .forEach(
                            dependency -> {
                                JavaClass target = dependency.getTargetClass();
                                if (target.getPackageName().startsWith(ROOT)) {
                                    String other = stage(target.getPackageName());
                                    assertThat(
                                                    other.equals(stage)
                                                            || ARROWS.getOrDefault(stage, Set.of())
                                                                    .contains(other))
                                            .as(dependency.getDescription())
                                            .isTrue();
                                }
                            });
        }
    }

    @ArchTest
    static void noFileIsLongerThan400Lines(JavaClasses classes) {
        Map<String, Long> tooLong = new TreeMap<>();
        for (String module : List.of("dsl-annotations", "dsl-processor", "runtime", "samples")) {
            Compiling.filesUnder(Path.of("..", module, "src", "main", "java"))
                    .forEach(
                            (name, file) -> {
                                long lines = lines(file);
                                if (lines > 400) {
                                    tooLong.put(name, lines);
                                }
                            });
        }
        assertThat(tooLong).isEmpty();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stage(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }

    private static boolean isJavac(JavaClass type) {
        return (type.getPackageName().startsWith("javax.lang.model")
                        || type.getPackageName().startsWith("javax.annotation.processing")
                        || type.getPackageName().startsWith("javax.tools"))
                && !type.getName().equals("javax.lang.model.element.Modifier");
    }

    private static boolean isNotRuntime(JavaClass type) {
        String name = type.getName();
        boolean ours = name.startsWith("org.layerwright.");
        return !name.startsWith("org.tensorflow.")
                && (!ours || name.startsWith(ROOT) || name.startsWith("org.layerwright.dsl."));
    }
}
