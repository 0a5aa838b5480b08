package org.layerwright.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every layer agrees with Keras, in every case of the oracle. */
final class KerasOracleTest {
    private static final Goldens GOLDENS = Goldens.read();
    private static final CaseCompiler.Compiled COMPILED =
            CaseCompiler.compile(
                    GOLDENS.cases().stream()
                            .filter(NotYet::hasWords)
                            .collect(Collectors.toMap(Golden::id, CaseSource::of)));
    private static final ErrorTable TABLE = new ErrorTable();

    /** How one kind of case is compared. */
    private interface Check {
        void run(Golden golden, TestedNetwork network, Comparison comparison);
    }

    private static final Map<String, Check> CHECKS =
            Map.of(
                    "layer", LayerCheck::run,
                    "regularizer", ModifierChecks::regularizer,
                    "constraint", ModifierChecks::constraint,
                    "initializer", ModifierChecks::initializer);

    static Stream<Golden> cases() {
        return GOLDENS.cases().stream().filter(golden -> !NotYet.contains(golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithKeras(Golden golden) {
        assertThat(COMPILED.errors().getOrDefault(golden.id(), List.of()))
                .as("%s: errors of %s", golden.id(), golden.declaration())
                .isEmpty();
        TABLE.begin(golden);
        try (TestedNetwork network = new TestedNetwork(COMPILED.classes(), golden)) {
            Comparison comparison = new Comparison(golden, TABLE);
            Objects.requireNonNull(CHECKS.get(golden.kind())).run(golden, network, comparison);
            comparison.assertAll();
        }
    }

    /** What the language has learnt must leave the set of what it has no word for. */
    @Test
    void notYetIsNotStale() {
        List<String> stale =
                GOLDENS.cases().stream()
                        .filter(NotYet::contains)
                        .filter(NotYet::hasWords)
                        .map(Golden::id)
                        .filter(id -> !COMPILED.errors().containsKey(id))
                        .toList();
        assertThat(stale).isEmpty();
        assertThat(NotYet.TYPES).doesNotContainAnyElementsOf(NotYet.existing());
    }

    @AfterAll
    static void printTable() {
        System.out.println(TABLE.text(GOLDENS.versions()));
    }
}
