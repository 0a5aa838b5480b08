package org.layerwright.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.dsl.layer.ActivationFunction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The oracle's table leaves nothing of the language out. */
final class OracleCoverageTest {
    private static final Goldens GOLDENS = Goldens.read();

    @Test
    void everyLayerHasACase() {
        Set<String> without = new TreeSet<>(Language.annotations("layer"));
        without.removeAll(all(Golden::layer));
        assertThat(without).isEmpty();
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
