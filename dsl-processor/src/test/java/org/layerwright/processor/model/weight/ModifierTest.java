package org.layerwright.processor.model.weight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Origin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which weights a modifier means. */
class ModifierTest {
    private static final Path LANGUAGE =
            Path.of("..", "dsl-annotations", "src", "main", "java", "org", "layerwright", "dsl");

    @Test
    void everyAnnotationAboutWeightsHasARow() throws IOException {
        List<AnnotationDecl> annotations;
        try (Stream<Path> files = Files.list(LANGUAGE.resolve("weight"))) {
            annotations =
                    files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                            .map(name -> "org.layerwright.dsl.weight." + name.replace(".java", ""))
                            .filter(ModifierTest::isAnnotation)
                            .map(name -> new AnnotationDecl(name, Map.of(), Origin.NONE))
                            .toList();
        }
        assertThat(annotations).hasSizeGreaterThan(20);
        assertThat(ModifierCatalog.CATALOG.members(annotations)).isEqualTo(annotations);
    }

    private static boolean isAnnotation(String name) {
        try {
            return !name.endsWith("package-info") && Class.forName(name).isAnnotation();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    @Test
    void theMainWeightsAreMeantUnlessSomeAreNamed() {
        Modifier main = modifier(new InitializerSpec.Zeros());
        assertThat(
                        Stream.of(
                                        "kernel",
                                        "query_kernel",
                                        "embeddings",
                                        "class_token",
                                        "bias",
                                        "gamma",
                                        "kernels")
                                .filter(main::isFor))
                .containsExactly("kernel", "query_kernel", "embeddings", "class_token");
        Modifier bias = modifier(new InitializerSpec.Zeros(), "bias");
        assertThat(bias.isFor("bias")).isTrue();
        assertThat(bias.isFor("kernel")).isFalse();
    }

    @Test
    void aSwitchForTrainingMeansAllWeightsAndAnActivityNone() {
        assertThat(modifier(new TrainableSpec(false)).isFor("bias")).isTrue();
        assertThat(
                        modifier(new ActivityRegularizerSpec(new RegularizerSpec.L1L2(1, 0)))
                                .isFor("kernel"))
                .isFalse();
    }

    @Test
    void twoOfOneFamilyForOneWeightContradict() {
        Modifier main = modifier(new InitializerSpec.Zeros());
        assertThat(main.contradicts(modifier(new InitializerSpec.Ones()))).isTrue();
        assertThat(main.contradicts(modifier(new InitializerSpec.Ones(), "bias"))).isFalse();
        assertThat(main.contradicts(modifier(new InitializerSpec.Ones(), "kernel"))).isTrue();
        assertThat(
                        modifier(new InitializerSpec.Ones(), "a", "b")
                                .contradicts(modifier(new InitializerSpec.Zeros(), "b", "c")))
                .isTrue();
        assertThat(main.contradicts(modifier(new ConstraintSpec.NonNegative()))).isFalse();
    }

    private static Modifier modifier(ModifierSpec spec, String... names) {
        return new Modifier(
                spec, Arrays.asList(names), new AnnotationDecl("", Map.of(), Origin.NONE));
    }
}
