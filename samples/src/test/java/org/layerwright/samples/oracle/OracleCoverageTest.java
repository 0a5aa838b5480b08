package org.layerwright.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.dsl.layer.ActivationFunction;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The oracle's table leaves nothing of the language out. */
final class OracleCoverageTest {
    private static final Goldens GOLDENS = Goldens.read();

    /** Initializers that draw: their statistics are tested where they are implemented. */
    private static final Set<String> RANDOM =
            Set.of(
                    "GlorotNormal",
                    "GlorotUniform",
                    "HeNormal",
                    "HeUniform",
                    "LecunNormal",
                    "LecunUniform",
                    "Orthogonal",
                    "RandomNormal",
                    "RandomUniform",
                    "TruncatedNormal",
                    "VarianceScaling");

    @Test
    void everyLayerHasACase() {
        Set<String> without = new TreeSet<>(Language.annotations("layer"));
        without.removeAll(all(Golden::layer));
        assertThat(without).isEmpty();
    }

    @Test
    void everyModifierHasACase() {
        Set<String> without = new TreeSet<>(Language.annotations("weight"));
        without.removeAll(all(Golden::layer));
        without.removeAll(RANDOM);
        assertThat(without).isEmpty();
    }

    /** Defaults alone would not show that an attribute does anything. */
    @Test
    void everyAttributeIsGivenInACase() {
        Set<String> declarations = all(Golden::declaration);
        Set<String> without = new TreeSet<>();
        Stream.of("layer", "weight")
                .flatMap(part -> Language.in(part).stream())
                .filter(type -> type.isAnnotation() && !RANDOM.contains(type.getSimpleName()))
                .forEach(
                        type -> {
                            for (Method attribute : type.getDeclaredMethods()) {
                                if (declarations.stream()
                                        .noneMatch(text -> gives(text, type, attribute))) {
                                    without.add(type.getSimpleName() + "." + attribute.getName());
                                }
                            }
                        });
        assertThat(without).isEmpty();
    }

    static boolean gives(String declaration, Class<?> type, Method attribute) {
        String use = "@" + type.getSimpleName() + "\\(";
        String given = "([^)]*\\b" + attribute.getName() + " = .*)";
        String only = attribute.getName().equals("value") ? "|[^=)]+\\)" : "";
        return Pattern.compile(use + "(" + given + only + ")").matcher(declaration).find();
    }

    @Test
    void everyActivationFunctionHasItsCases() {
        Set<String> ids = all(Golden::id);
        assertThat(
                        Arrays.stream(ActivationFunction.values())
                                .map(f -> f.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(
                        name -> assertThat(ids).contains("Activation/" + name, "Dense/" + name));
    }

    /** A golden of a misspelt annotation would otherwise wait for ever. */
    @Test
    void everyCaseIsOfTheLanguageOrNotYet() {
        Set<String> unknown = all(Golden::layer);
        unknown.removeAll(NotYet.existing());
        assertThat(unknown).isEqualTo(new TreeSet<>(NotYet.TYPES));
        Set<String> misspelt = new TreeSet<>(NotYet.CASES);
        misspelt.removeAll(all(Golden::id));
        assertThat(misspelt).isEmpty();
    }

    private static Set<String> all(Function<Golden, String> property) {
        return GOLDENS.cases().stream()
                .map(property)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
