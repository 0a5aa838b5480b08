package org.layerwright;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which package may use which, and the shape of a class. */
final class ArchitectureTest {
    private static final String ROOT = "org.layerwright";

    /** What each package may use of the others; the root package may use all. */
    private static final Map<String, List<String>> ARROWS =
            Map.ofEntries(
                    entry("random", List.of()),
                    entry("metrics", List.of()),
                    entry("data.problem", List.of()),
                    entry("data.image", List.of("data.problem", "files", "natives")),
                    entry("data.read", List.of("data.image", "data.problem")),
                    entry("data.split", List.of("random")),
                    entry("files", List.of()),
                    entry(
                            "data.tfrecord",
                            List.of("data.image", "data.problem", "data.read", "files")),
                    entry(
                            "data",
                            List.of(
                                    "data.image",
                                    "data.problem",
                                    "data.read",
                                    "data.split",
                                    "data.tfrecord")),
                    entry("data.batch", List.of("data", "data.image", "data.problem", "random")),
                    entry("data.likeness", List.of()),
                    entry(
                            "data.survey",
                            List.of(
                                    "data",
                                    "data.image",
                                    "data.likeness",
                                    "data.problem",
                                    "files")),
                    entry(
                            "data.report",
                            List.of("data", "data.image", "data.problem", "data.survey", "report")),
                    entry("augment", List.of("random")),
                    entry("natives", List.of()),
                    entry("precision", List.of("natives")),
                    entry("graph", List.of("random", "augment", "metrics", "natives", "precision")),
                    entry("layers", List.of("graph", "random")),
                    entry(
                            "train",
                            List.of(
                                    "graph",
                                    "data",
                                    "data.batch",
                                    "data.image",
                                    "data.problem",
                                    "files",
                                    "random",
                                    "metrics",
                                    "precision",
                                    "report",
                                    "train.resume",
                                    "weights")),
                    entry("train.resume", List.of("files", "graph", "weights")),
                    entry(
                            "train.callback",
                            List.of(
                                    "train",
                                    "data.tfrecord",
                                    "graph",
                                    "metrics",
                                    "report",
                                    "weights")),
                    entry("train.optimizer", List.of("graph")),
                    entry("train.schedule", List.of("graph")),
                    entry("weights", List.of("files", "graph")),
                    entry(
                            "predict",
                            List.of(
                                    "graph",
                                    "data",
                                    "data.batch",
                                    "data.image",
                                    "data.problem",
                                    "export",
                                    "metrics",
                                    "precision")),
                    entry("export.rewrite", List.of("graph")),
                    entry(
                            "export",
                            List.of(
                                    "export.rewrite",
                                    "files",
                                    "graph",
                                    "weights",
                                    "data.image",
                                    "metrics",
                                    "natives",
                                    "precision")),
                    entry("report", List.of("files", "graph", "metrics")),
                    entry("diagnose.evidence", List.of("graph", "metrics")),
                    entry("diagnose.rule", List.of("diagnose.evidence", "graph", "metrics")),
                    entry(
                            "diagnose",
                            List.of(
                                    "diagnose.evidence",
                                    "diagnose.rule",
                                    "data",
                                    "data.batch",
                                    "data.image",
                                    "data.problem",
                                    "files",
                                    "graph",
                                    "metrics",
                                    "random",
                                    "report",
                                    "train",
                                    "train.callback")));

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @BeforeAll
    static void classesAreThere() {
        // Every rule holds for no classes at all.
        assertThat(MAIN.size()).isGreaterThan(100);
    }

    static Set<String> packages() {
        return new TreeSet<>(ARROWS.keySet());
    }

    @Test
    void everyPackageHasItsRow() {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : MAIN) {
            if (!each.getPackageName().equals(ROOT)) {
                found.add(each.getPackageName().substring(ROOT.length() + 1));
            }
        }
        assertThat(found).isEqualTo(packages());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyThePackagesBelowIt(String name) {
        List<String> allowed =
                ARROWS.getOrDefault(name, List.of()).stream()
                        .map(below -> ROOT + "." + below)
                        .toList();
        DescribedPredicate<JavaClass> foreignOrAllowed =
                DescribedPredicate.describe(
                        "are not ours, or in " + name + " or one of " + allowed,
                        used ->
                                !used.getPackageName().startsWith(ROOT)
                                        || used.getPackageName().equals(ROOT + "." + name)
                                        || allowed.contains(used.getPackageName()));
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should(onlyDependOnClassesThat(foreignOrAllowed))
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void plainPackagesKnowNoTensorFlow() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".metrics",
                        ROOT + ".report",
                        ROOT + ".data.likeness",
                        ROOT + ".diagnose.evidence",
                        ROOT + ".diagnose.rule")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tensorflow..")
                .check(MAIN);
    }

    @Test
    void nothingKnowsTheLanguageOrItsCompiler() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.layerwright.dsl..", "org.layerwright.processor..")
                .check(MAIN);
    }

    @Test
    void noFieldIsPublicUnlessConstant() {
        fields().that().arePublic().should().beStatic().andShould().beFinal().check(MAIN);
    }

    /** A class is made for extension or closed to it: nothing lies between. */
    @Test
    void everyClassIsAbstractOrFinal() {
        DescribedPredicate<JavaClass> abstractOrFinal =
                DescribedPredicate.describe(
                        "are abstract, final or an enum",
                        type ->
                                type.getModifiers().contains(JavaModifier.ABSTRACT)
                                        || type.getModifiers().contains(JavaModifier.FINAL)
                                        // An enum with bodies for its constants is neither.
                                        || type.isEnum());
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .should(be(abstractOrFinal))
                .check(MAIN);
    }
}
